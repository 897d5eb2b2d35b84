"""The dialogue: Rasa in process, our actions, response texts and trackers. The only users of `rasa` are here and in
`bot/understanding`."""

"""Rasa in process: loads a trained model, understands a text, takes one turn. Knows no channel and no subject."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterable, Mapping
from pathlib import Path
from typing import Any

import structlog

from bot.dialogue import slim_rasa  # noqa: F401 - before the first import of rasa
from bot.dialogue.asking_on import after_answer
from bot.dialogue.context import (
    Answers,
    Parse,
    at_the_office,
    besides_the_office,
    in_form,
    or_stop,
    parse_of_payload,
    plain_yes_or_no,
)
from bot.dialogue.payloads import Payload
from bot.dialogue.responses import BUTTONS, Responses
from bot.dialogue.trackers import Trackers
from bot.dialogue.turn import TAPPED, TYPED, Turn, current, enter
from bot.errors import OperatorError, ResidentError
from bot.texts import Texts

from rasa.core.actions.action import ActionExecutionRejection, RemoteAction
from rasa.core.agent import Agent
from rasa.core.channels.channel import CollectingOutputChannel, UserMessage
from rasa.shared.core.domain import Domain
from rasa.shared.core.events import SlotSet
from rasa.shared.core.trackers import DialogueStateTracker
from rasa.utils.endpoints import EndpointConfig
from rasa_sdk import Action
from rasa_sdk.executor import ActionExecutor
from rasa_sdk.interfaces import ActionExecutionRejection as SdkRejection

log = structlog.get_logger(__name__)

# jsonschema rebuilds its checker at every call: 22 ms an action. The answers are our own code's.
RemoteAction._validate_action_result = lambda self, result: True


class Dialogue:
    """A trained dialogue. One per process; `turn` calls must not overlap for one conversation.

    Args:
        model: The archive to load; one made by `bot.understanding.model.train` only, since an archive names
            the classes to import.
        answers: For a form's question, whether a typed text answers it (`bot.dialogue.context.in_form`).
        terms: The official terms whose meaning is known, asked for anew at each message.

    Raises:
        OperatorError: The model cannot be loaded, or an action or a response of the domain does not exist.
    """

    def __init__(
        self,
        model: Path,
        *,
        texts: Texts,
        actions: Iterable[Action],
        answers: Answers,
        terms: Callable[[], Iterable[str]],
        prefetch: Callable[[str], object],
    ) -> None:
        self._texts = texts
        self._answers = answers
        self._terms = terms
        self._prefetch = prefetch
        self._executor = _InProcess(actions, texts)
        self._agent = self._load(model)

    async def prepare(self, text: str) -> None:
        """Embed `text` beside the event loop: nearly all of the work of understanding it.

        The embedding releases the interpreter lock; `understand` then finds the vector ready.
        """
        await asyncio.get_running_loop().run_in_executor(None, self._prefetch, text)

    async def understand(self, text: str, *, language: str) -> Parse:
        """Intent, language, article and decision for a text that was prepared."""
        parse = await self._parsed(text, language)
        if rest := besides_the_office(parse):
            await self.prepare(rest)
            parse = at_the_office(parse, await self._parsed(rest, language))
        return or_stop(plain_yes_or_no(parse), language=language)

    async def _parsed(self, text: str, language: str) -> Parse:
        message = UserMessage(text, metadata={"language": language})
        parse: Parse = await self._agent.processor.parse_message(message)
        return parse

    async def turn(self, turn: Turn, heard: Parse | Payload) -> None:
        """Take one turn: what the assistant says is in `turn.said` afterwards; the tracker is saved once.

        Raises:
            Whatever an action kept in `turn.failure`: then nothing of the turn may be committed.
        """
        enter(turn)
        processor = self._agent.processor
        channel = _Collected()
        tracker = await processor.fetch_tracker_and_update_session(str(turn.conversation_id), channel)
        requested = tracker.get_slot("requested_slot") if tracker.active_loop_name else None
        if isinstance(heard, Payload):
            parse = parse_of_payload(heard, requested)
        else:
            parse = after_answer(heard, tracker, turn, requested=requested, terms=self._terms())
            parse = in_form(parse, requested, language=turn.language, answers=self._answers)
        self._bring(tracker, language=turn.language, simple=turn.simple)
        message = UserMessage(
            parse["text"],
            channel,
            str(turn.conversation_id),
            parse_data=parse,
            input_channel=TAPPED if isinstance(heard, Payload) else TYPED,
        )
        await processor._handle_message_with_tracker(message, tracker)
        await processor.run_action_extract_slots(channel, tracker)
        await processor._run_prediction_loop(channel, tracker)
        if turn.failure is not None:
            raise turn.failure
        await processor.save_tracker(tracker)

    def _load(self, model: Path) -> Agent:
        try:
            agent = Agent.load(str(model), action_endpoint=self._executor, generator=Responses(self._texts))
        except Exception as error:
            raise OperatorError(
                f"{model}: this model cannot be loaded ({type(error).__name__}); run `werkstadt train`"
            ) from error
        if agent.processor is None or agent.domain is None:
            raise OperatorError(f"{model}: no model found; run `werkstadt train`")
        _check(agent.domain, self._executor.executor.actions, self._texts)
        # Agent wraps every store so that a failed read starts an empty conversation over the old one: undone.
        agent.tracker_store = agent.processor.tracker_store = Trackers(agent.domain)
        return agent

    def _bring(self, tracker: DialogueStateTracker, **slots: Any) -> None:
        for name, value in slots.items():
            if tracker.get_slot(name) != value:
                tracker.update(SlotSet(name, value))


class _Collected(CollectingOutputChannel):
    """Keeps whole responses, with buttons, links and files together, in the order they were said."""

    async def send_response(self, recipient_id: str, message: dict[str, Any]) -> None:
        current().said.append(message)


class _InProcess(EndpointConfig):
    """Runs our actions where Rasa would call an action server."""

    def __init__(self, actions: Iterable[Action], texts: Texts) -> None:
        super().__init__(url="in-process")  # must not be empty; never contacted
        self._texts = texts
        self.executor = ActionExecutor()
        for action in actions:
            self.executor.register_action(action)

    async def request(self, method: str = "post", subpath: str | None = None, **kwargs: Any) -> Any:
        """Run the action Rasa asks for.

        An expected failure ends in its sentence. Any other is a bug: it is logged, the turn is undone, and the
        caller apologises.
        """
        call = kwargs["json"]
        turn = current()
        try:
            return await self.executor.run(call)
        except SdkRejection as error:
            raise ActionExecutionRejection(error.action_name, error.message) from error
        except ResidentError as error:
            log.info("action_refused", action=call["next_action"], key=error.key)
            if error.key == "store_unavailable":
                turn.failure = turn.failure or error
            text = self._texts.get(error.text_key, turn.language, **error.params)
            return {"events": [], "responses": [{"text": text}]}
        except Exception as error:
            # The first one says what happened; others may follow from it.
            turn.failure = turn.failure or error
            return {"events": [], "responses": []}


def _check(domain: Domain, actions: Mapping[str, Any], texts: Texts) -> None:
    # Rasa adds a response for each intent with sub-intents; questions are answered by `action_answer`.
    added = {f"utter_{intent}" for intent in domain.retrieval_intents}
    for name in set(domain.user_actions) - added:
        if name.startswith("utter_"):
            if name not in BUTTONS or name.replace("_", "-") not in texts:
                raise OperatorError(f"domain.yml: {name} has no text in locales/ or no entry in responses.py")
        elif name not in actions and name not in domain.forms:
            raise OperatorError(f"domain.yml: {name} is no action of this program")

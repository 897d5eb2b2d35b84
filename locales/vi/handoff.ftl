# Said when an advisor joins the conversation. $name is the advisor's name as they wrote it.
handoff-taken = { $name } từ nhóm WerkStadt đã có mặt và sẽ nhắn cho quý vị tại đây. Quý vị có thể trả lời bằng tiếng của mình.
# Said when the advisor has ended the conversation; from now on the automatic assistant answers again.
handoff-closed = Cuộc trò chuyện với nhóm WerkStadt đã kết thúc. Từ bây giờ tôi, trợ lý tự động, sẽ trả lời tiếp. Nếu quý vị cần thêm điều gì, xin cứ nhắn cho tôi.

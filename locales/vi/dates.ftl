# Someone typed a day that no calendar has, such as 31 February.
error-impossible-day = Ngày này không có trong lịch. Xin viết lại ngày, ví dụ “24/11”.
# The typed day can mean several days; a button for each follows.
error-ambiguous-day = Chính xác quý vị muốn nói ngày nào?
# Someone typed a time that no clock shows, such as 24:30.
error-impossible-time = Không có giờ này. Xin viết, ví dụ “10:00” hoặc “15:30”.

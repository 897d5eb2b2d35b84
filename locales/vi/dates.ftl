# Someone typed a day that no calendar has, such as 31 February.
error-impossible-day = Ngày này không có trong lịch. Xin viết lại ngày, ví dụ “24/11”.
# The typed day can mean several days; a button for each follows.
error-ambiguous-day = Chính xác quý vị muốn nói ngày nào?

print("inami-review")

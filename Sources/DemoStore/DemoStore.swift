// DemoStore

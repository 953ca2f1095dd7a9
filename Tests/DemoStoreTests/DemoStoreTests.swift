// DemoStoreTests

StandardStreams.prepare()
let context = Context.process()
let status = Tool.run(Array(CommandLine.arguments.dropFirst()), in: context)
Platform.exit(status.code)

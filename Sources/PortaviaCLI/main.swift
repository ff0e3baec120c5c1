import CAllocator
import PortaviaSystem

// The allocator of glibc left alone keeps what each of four threads once used: a million messages take half as much
// memory again. Elsewhere there is nothing to do.
portavia_bound_memory()
StandardStream.prepare()
let context = Context.process()
let status = Tool.run(Array(CommandLine.arguments.dropFirst()), in: context)
ThisProcess.end(status.code)

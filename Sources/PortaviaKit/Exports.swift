// Findings, their codes and the language of sentences are declared in the model; with this, `import
// PortaviaKit` is enough.
@_exported import PortaviaModel

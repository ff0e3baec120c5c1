import ArchiveReading
import Foundation
import TestSupport
import Testing

/// Archives of another writer, Python's `zipfile`, read equal. Skipped where there is no Python.
@Suite struct PythonTests {
  private static let script = """
    import random, sys, zipfile, os
    random.seed(20261122)
    folder = sys.argv[1]
    letters = 'abcxyz éàè日本🙂_-()'
    for n in range(12):
        with zipfile.ZipFile(f'{folder}/{n}.zip', 'w') as z:
            os.makedirs(f'{folder}/{n}')
            for k in range(random.randrange(0, 40)):
                name = f'{k}/' * random.randrange(0, 3) + ''.join(random.choices(letters, k=8)).strip() + str(k)
                size = random.choice([0, 1, 100, 70000, 300000])
                data = random.choice([random.randbytes(size), b'abc' * (size // 3), ('però ' * (size // 6)).encode()])
                info = zipfile.ZipInfo(name)
                info.compress_type = random.choice([0, 8])
                with z.open(info, 'w', force_zip64=random.random() < 0.3) as f:
                    f.write(data)
                with open(f'{folder}/{n}/{k}', 'wb') as f:
                    f.write(name.encode() + b'\\0' + data)
    """

  @Test func archivesOfPythonReadEqual() throws {
    let scratch = try ScratchFolder()
    guard let python = Python.executable else { return }
    try #require(try Program.run(python, ["-c", Self.script, scratch.path]).status == 0)
    for number in 0..<12 {
      let reading = Reading(try ContainerOpener.open(path: scratch.path("\(number).zip")))
      #expect(reading.findings.isEmpty, "\(number): \(reading.codes)")
      let files = try FileManager.default.contentsOfDirectory(atPath: scratch.path("\(number)"))
      #expect(files.count == reading.contents.count)
      for (index, entry) in reading.contents.enumerated() {
        let expected = try #require(FileManager.default.contents(atPath: scratch.path("\(number)/\(index)")))
        #expect(Array(expected) == Array(entry.path.utf8) + [0] + entry.bytes)
      }
    }
  }
}

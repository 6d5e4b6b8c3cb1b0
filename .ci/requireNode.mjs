// Runs before anything else is loaded, in syntax that old Nodes read too: they hear what is wrong, not a stack trace.
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
const fits = (major === 20 && minor >= 19) || (major === 22 && minor >= 12) || major > 22

if (!fits) {
  console.error(
    `This project needs Node 20.19 or later of the 20 line, 22.12 or later of the 22 line, or a newer one.\n` +
      `This is Node ${process.versions.node}. Install a newer Node and run the same command again.`,
  )
  process.exit(1)
}

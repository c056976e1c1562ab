using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Running;

// Which classes there are: --list flat. One of them, quickly: --filter '*Contested*' --job short
// Logs go beside the binary, so that the top level of the repository stays as it is.
BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly)
    .Run(args, DefaultConfig.Instance.WithArtifactsPath(Path.Combine(AppContext.BaseDirectory, "BenchmarkDotNet.Artifacts")));

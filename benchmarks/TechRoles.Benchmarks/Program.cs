using BenchmarkDotNet.Running;

// Which classes there are: --list flat. One of them, quickly: --filter '*Contested*' --job short
BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);

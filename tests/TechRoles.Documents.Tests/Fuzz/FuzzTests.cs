using TechRoles.Fuzzing;

namespace TechRoles.Documents.Tests.Fuzz;

/// <summary>Whatever is in a file, a reader gives facts that become a chart or a sentence, and soon; so with everything else that is fuzzed.</summary>
/// <remarks>
/// Each input that <c>tests/TechRoles.Fuzzing</c> starts from or once failed on, and some changed ones; its README says how to fuzz for
/// minutes. A failure prints the file in Base64: make an input of it.
/// </remarks>
[Collection(nameof(FuzzTests))]
[Trait("Speed", "slow")]
public class FuzzTests
{
    private const int ChangedInputs = 60;

    public static TheoryData<string> Targets => [.. Target.All.Select(target => target.Name)];

    [Theory, MemberData(nameof(Targets))]
    public void Any_bytes_have_a_documented_outcome_and_soon(string name)
    {
        var target = Target.All.Single(target => target.Name == name);
        var random = new Random(1);
        var mutator = new Mutator(random, Mutator.WordsOf(target.Inputs));
        foreach (var input in target.Inputs) Try(target, input);
        for (var count = 0; count < ChangedInputs; count++) Try(target, mutator.Change(AnyOf(target), AnyOf(target)));

        byte[] AnyOf(Target target) => target.Inputs[random.Next(target.Inputs.Count)];
    }

    [Fact]
    public void Every_reader_is_a_target() => Assert.Superset(ReaderTargets.Readers.Names.ToHashSet(), Target.All.Select(target => target.Name).ToHashSet());

    /// <summary>A folder that nobody reads would be forgotten.</summary>
    [Fact]
    public void Every_input_is_one_of_a_target() => Assert.Subset(
        Target.All.Select(target => target.Name).ToHashSet(), Target.FilesOf(null).Select(file => file.Split('/')[1]).ToHashSet());

    /// <summary>The driver sees branches, and goes on from inputs that took new ones.</summary>
    [Fact]
    public void What_takes_a_new_branch_is_kept()
    {
        var folder = Directory.CreateTempSubdirectory("techroles-");
        try
        {
            Assert.Equal(0, Fuzzing.Fuzzing.Run(0.02, [Target.All.Single(target => target.Name == "waivers")], folder.FullName));
            Assert.NotEmpty(new DirectoryInfo(Path.Combine(folder.FullName, "fuzzing", "waivers", "corpus")).EnumerateFiles());
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    /// <summary>The harness would tell: an input that breaks the promise is a fault, and is made shorter.</summary>
    [Fact]
    public void What_breaks_the_promise_is_seen()
    {
        var broken = new Target("broken", bytes => _ = bytes.Contains((byte)'x') ? throw new InvalidOperationException("x") : 0);
        var greedy = new Target("greedy", bytes => GC.KeepAlive(new byte[(int)Bounds.Memory(bytes.Length) + 1_000_000]));
        var slow = new Target("slow", bytes =>
        {
            for (var start = Environment.CpuUsage.TotalTime; Environment.CpuUsage.TotalTime - start < Bounds.Time(bytes.Length) * 1.1;) Thread.SpinWait(1_000);
        });

        Assert.Equal("x"u8, Shrinking.Shrink(broken, "abxcd"u8.ToArray()));
        Assert.Contains("MiB", Assert.Throws<BrokenPromiseException>(() => Bounds.Try(greedy, [])).Message, StringComparison.Ordinal);
        Assert.Contains("processor", Assert.Throws<BrokenPromiseException>(() => Bounds.Try(slow, [])).Message, StringComparison.Ordinal);
    }

    private static void Try(Target target, byte[] input)
    {
        try
        {
            Bounds.Try(target, input);
        }
        catch (Exception fault)
        {
            Assert.Fail($"{target.Name}: {fault}\n{Convert.ToBase64String(input)}");
        }
    }
}

/// <summary>Nothing else runs meanwhile, so that the time is theirs.</summary>
[CollectionDefinition(nameof(FuzzTests), DisableParallelization = true)]
public class FuzzingAlone;

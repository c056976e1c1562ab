namespace TechRoles.Tool.Tests.Files;

/// <summary>Facts that do not hold together, in every command that reads a chart.</summary>
public sealed class UnsoundFactsTests : IDisposable
{
    private const int Lost = 25;
    private static readonly string Unsound = "\n[lines]\n"
        + string.Concat(Enumerable.Range(10, Lost).Select(row => $"position=clerk-{row} manager=ceo\n")) + "position=cio manager=cto kind=Q\n";
    private readonly Folder _folder = new();

    public static TheoryData<string> Commands => [.. Strict];

    private static IEnumerable<string> Strict => Calls.All.Where(call => call.Command.Options.Any(option => option.Name == "--strict")).Select(call => call.Command.Name);

    public void Dispose() => _folder.Dispose();

    /// <summary>Whatever reads a chart can be told to be strict.</summary>
    [Fact]
    public void Every_command_that_reads_a_chart_is_walked() =>
        Assert.Equal(Calls.Reading.Where(reading => reading.Words[0] is not ("rules" or "explain")).Select(reading => reading.Words[0]).Distinct(), Strict);

    [Theory, MemberData(nameof(Commands))]
    public void What_is_set_aside_never_ends_with_0_and_ends_with_2_where_that_must_not_be(string command)
    {
        Calls.Fill(_folder, more: Unsound);
        var words = Calls.All.Single(call => call.Command.Name == command).Words;
        Assert.Equal(1, Session.Of(Calls.In(_folder, words)).ExitCode);

        if (File.Exists(_folder["OUT"])) File.Delete(_folder["OUT"]);
        var strict = Session.Of(Calls.In(_folder, [.. words, "--strict"]));
        Assert.Equal(2, strict.ExitCode);
        Assert.False(File.Exists(_folder["OUT"]));
        Assert.All(Enumerable.Range(10, Lost), row => Assert.Contains($"clerk-{row}", strict.Out + strict.Error, StringComparison.Ordinal));
    }

    [Theory, MemberData(nameof(Commands))]
    public void What_holds_together_is_as_without_it(string command)
    {
        Calls.Fill(_folder);
        var words = Calls.In(_folder, Calls.All.Single(call => call.Command.Name == command).Words);
        Assert.Equal(Session.Of(words).ExitCode, Session.Of([.. words, "--strict"]).ExitCode);
    }
}

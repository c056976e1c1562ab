using System.Diagnostics;
using System.Globalization;
using TechRoles.Interchange;

namespace TechRoles.Documents.Tests.Fuzz;

/// <summary>Whatever is in a file, a reader gives facts that become a chart or a sentence, and soon.</summary>
/// <remarks>
/// Some hundred files for each reader as they are. For longer: <c>TECHROLES_FUZZ_SECONDS=600 dotnet test --filter FuzzTests</c>, and
/// <c>TECHROLES_FUZZ_SEED</c> for another beginning. A failure prints the file in Base64: make a test of it.
/// </remarks>
[Collection(nameof(FuzzTests))]
[Trait("Speed", "slow")]
public class FuzzTests
{
    private const int FilesOfShortRun = 150;

    // Of a processor, since the machine may have other things to do. Files are at most 64 KiB.
    private static readonly TimeSpan Soon = TimeSpan.FromSeconds(20);

    public static TheoryData<string> Readers => [.. Seeds.Readers];

    [Theory, MemberData(nameof(Readers))]
    public void Any_file_gives_facts_or_a_sentence_and_soon(string reader)
    {
        var seed = Number("TECHROLES_FUZZ_SEED") ?? 1;
        var seconds = Number("TECHROLES_FUZZ_SECONDS");
        var random = new Random(seed);
        var seeds = Seeds.Of(reader);
        var mutator = new Mutator(random, seeds.Tokens);
        var kept = new List<byte[]>(seeds.Files);
        var clock = Stopwatch.StartNew();
        for (var count = 0; seconds is { } most ? clock.Elapsed.TotalSeconds < most : count < FilesOfShortRun; count++)
        {
            var from = kept[random.Next(kept.Count)];
            var other = seeds.Files[random.Next(seeds.Files.Length)];
            var isInside = reader == "excel" && random.Next(4) > 0 && kept.IndexOf(from) < seeds.Files.Length;
            var file = isInside ? Zips.Changed(from, random, part => mutator.Change(part, part)) : mutator.Change(from, other);
            var isRead = Try(file, seeds.Extension, reader);

            // What is still read is a good place to go on from.
            if (isRead && kept.Count < 500 && !isInside) kept.Add(file);
        }
    }

    private static bool Try(byte[] file, string extension, string reader)
    {
        var start = Environment.CpuUsage.TotalTime;
        try
        {
            var isRead = Read(file, extension, null) | Read(file, extension, reader);
            var took = Environment.CpuUsage.TotalTime - start;
            Assert.True(took < Soon, $"It took {took}.");
            return isRead;
        }
        catch (Exception exception)
        {
            Assert.Fail($"{reader}: {exception.GetType().Name}: {exception.Message}\n{exception.StackTrace}\n{Convert.ToBase64String(file)}");
            throw;
        }
    }

    private static bool Read(byte[] file, string extension, string? format) =>
        Files.Read("chart" + extension, file, new ReadOptions { Format = format }).Match(
            read => read.Builder.Repair().Chart is not null,
            unreadable =>
            {
                Assert.EndsWith(".", unreadable.Message, StringComparison.Ordinal);
                return false;
            });

    private static int? Number(string variable) =>
        int.TryParse(Environment.GetEnvironmentVariable(variable), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}

/// <summary>Nothing else runs meanwhile, so that the time is theirs.</summary>
[CollectionDefinition(nameof(FuzzTests), DisableParallelization = true)]
public class FuzzingAlone;

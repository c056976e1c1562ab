using System.Text;
using TechRoles.Charts;

namespace TechRoles.Interchange.Tests.Csv;

/// <summary>Large files of a folder are looked through beside each other, each for itself.</summary>
public sealed class LargeFolderTests : IDisposable
{
    private const int Rows = 60_000;

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("techroles");

    [Theory]
    [InlineData(false, false, ",")]
    [InlineData(false, true, ",")]
    [InlineData(true, false, ";")]
    [InlineData(true, true, ";")]
    public void A_large_file_in_another_encoding_or_with_another_separator_is_told_from_those_beside_it(bool firstIsLatin, bool secondIsLatin, string between)
    {
        var positions = $"id{between}title\n" + string.Concat(Enumerable.Range(0, Rows).Select(row => FormattableString.Invariant($"position-{row}{between}Leiter von Büro {row}\n")));
        var responsibilities = "area,involvement,position\n" + string.Concat(Enumerable.Range(0, Rows).Select(row => FormattableString.Invariant($"Büro {row % 100},A,position-{row}\n")));
        Write("positions.csv", positions, firstIsLatin);
        Write("responsibilities.csv", responsibilities, secondIsLatin);

        var read = ChartReaders.Default.Read(_folder.FullName).OrThrow();
        var facts = read.Builder.ToFacts();

        Assert.Equal((firstIsLatin ? 1 : 0) + (secondIsLatin ? 1 : 0), read.Problems.Count(problem => problem.Kind == ProblemKind.Guessed));
        Assert.Equal(Rows, facts.Positions.Count);
        Assert.Equal($"Leiter von Büro {Rows - 1}", facts.Positions[^1].Title);
        Assert.Equal((Rows, "Büro 99"), (facts.Responsibilities.Count, facts.Responsibilities[^1].Area));
    }

    public void Dispose() => _folder.Delete(recursive: true);

    private void Write(string name, string content, bool isLatin)
    {
        var path = Path.Combine(_folder.FullName, name);
        File.WriteAllText(path, content, isLatin ? Encoding.Latin1 : new UTF8Encoding(false));
        Assert.True(new FileInfo(path).Length > 1 << 20);
    }
}

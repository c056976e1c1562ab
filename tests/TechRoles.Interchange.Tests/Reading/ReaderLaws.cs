using System.Text;
using FsCheck;
using FsCheck.Fluent;

namespace TechRoles.Interchange.Tests.Reading;

[Properties(Arbitrary = [typeof(Damage)], MaxTest = 100, QuietOnSuccess = true)]
public class ReaderLaws
{
    private static readonly string[] Documents =
    [
        "Employee ID,Name,Job Title,Manager,Department\n1,person one,CEO,NO_MANAGER,Board\n2,person two,CIO,person one,IT\n3,Vacant,CTO,1,\"IT, \"\"new\"\"\"\n",
        "activity,CIO,CTO\npayroll,A/R,C\nnetwork,R,A\nproduct,-,\"A, R\"\n",
        "Post Unique Reference,Name,Job Title,Parent Department,Reports to Senior Post,FTE\n1,person one,Director,Office,XX,1\n2,N/D,Deputy,Office,1,0.5\n",
        "CEO\n  CIO (vacant): network A/R\n  CTO [person-1 50%]\n[areas]\nnetwork name=\"The network\"\n",
        "{\"format\": \"techroles-chart/1\", \"positions\": [{\"id\": \"ceo\"}, {\"id\": \"cio\", \"reportsTo\": \"ceo\", \"roles\": [\"cio\"]}]}",
    ];

    private static readonly string?[] Names =
        [null, Formats.Text, Formats.Json, Formats.CsvFolder, Formats.Csv, Formats.Raci, Formats.UkOrganogram];

    [Property]
    public Property Any_bytes_in_any_format_give_a_chart_with_problems_or_are_unreadable(Damage damage, byte[] any)
    {
        var damaged = Documents.Select(document => Encoding.UTF8.GetBytes(damage.Apply(document))).ToList();
        var outcomes = (from bytes in damaged.Append(any) from format in Names select Outcome(bytes, format)).ToList();
        return true.ToProperty()
            .Classify(outcomes.Contains("read"), "read")
            .Classify(outcomes.Contains("read in part"), "read in part")
            .Classify(outcomes.Contains("unreadable"), "unreadable");
    }

    [Property]
    public void The_document_as_it_is_gives_no_error(PositiveInt pick)
    {
        var read = ChartReader.Read(new StringReader(Documents[pick.Get % Documents.Length]), "input").AsT0;
        Assert.Equal(pick.Get % Documents.Length, Array.IndexOf([Formats.Csv, Formats.Raci, Formats.UkOrganogram, Formats.Text, Formats.Json], read.Format));
        Assert.DoesNotContain(read.Builder.Repair().Problems, problem => problem.Level == Charts.ProblemLevel.Error);
    }

    private static string Outcome(byte[] bytes, string? format) =>
        ChartReader.Read(new MemoryStream(bytes), "input", new() { Format = format }).Match(
            read =>
            {
                Assert.All(read.Problems, problem => Assert.Equal("input", problem.Place!.File));
                Assert.NotNull(read.Builder.Repair().Chart);
                return read.Problems.Count == 0 ? "read" : "read in part";
            },
            unreadable =>
            {
                Assert.Equal("input", unreadable.File);
                return "unreadable";
            });

    [Fact]
    public void A_property_whose_name_is_half_a_character_is_no_reason_to_throw() =>
        Assert.True(ChartReader.Read(new MemoryStream("{\"format\": \"techroles-chart/1\", \"\\uD800\": []}"u8.ToArray()), "half.json").IsT0);
}

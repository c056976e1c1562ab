using TechRoles.Interchange;
using TechRoles.Tool.Example;

namespace TechRoles.Tool.Tests;

public sealed class ConvertTests : IDisposable
{
    private readonly Folder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void The_facts_survive_a_way_through_every_format()
    {
        var start = _folder.Write("start.txt", EmbeddedExample.Text());
        Convert(start, "json", "a.json");
        Convert(_folder["a.json"], "csv", "b");
        Convert(_folder["b"], "text", "c.txt");
        Convert(_folder["c.txt"], "xlsx", "c.xlsx");
        Convert(_folder["c.xlsx"], "yaml", "c.yaml");
        Convert(_folder["c.yaml"], "json-ld", "c.json");
        Convert(_folder["c.json"], "json", "d.json");
        Assert.Equal(File.ReadAllText(_folder["a.json"]), File.ReadAllText(_folder["d.json"]));
        Assert.Equal(Findings(start), Findings(_folder["d.json"]));
    }

    [Fact]
    public void Formulas_are_guarded_in_CSV_unless_asked_and_the_facts_are_the_same()
    {
        var start = _folder.Write("start.txt", "=1+1 #a\n  '-x #b\n");
        Convert(start, "csv", "guarded");
        Assert.Equal(0, Session.Of("convert", start, "--to", "csv", "--keep-formulas", "--out", _folder["plain"]).ExitCode);
        Assert.Contains("\"'=1+1\"", File.ReadAllText(_folder[Path.Combine("guarded", "positions.csv")]), StringComparison.Ordinal);
        Assert.Contains("a,=1+1", File.ReadAllText(_folder[Path.Combine("plain", "positions.csv")]), StringComparison.Ordinal);
        foreach (var folder in (string[])["guarded", "plain"])
        {
            Convert(_folder[folder], "text", folder + ".txt");
            Assert.Equal(File.ReadAllText(start), File.ReadAllText(_folder[folder + ".txt"]));
        }
    }

    [Fact]
    public void Facts_that_do_not_hold_today_are_written_too()
    {
        var start = _folder.Write("start.txt", "CEO\n\n[goals]\nmars from=2090-01-01\n[organisation]\nasOf=2026-01-01\n");
        Convert(start, "json", "a.json");
        Assert.Contains("2090-01-01", File.ReadAllText(_folder["a.json"]), StringComparison.Ordinal);
    }

    [Fact]
    public void So_are_those_of_a_table_and_nothing_changes_on_any_day()
    {
        var start = _folder.Write("staff.csv", "Employee ID,Name,Title,Manager,From,To\n1,person a,CEO,,2020-01-01,\n2,person b,CIO,1,2020-01-01,2023-01-01\n2,person b,CTO,1,2023-01-01,\n3,person c,CIO,1,2023-06-01,\n");
        Session.Of("convert", start, "--to", "json", "--out", _folder["a.json"]);
        foreach (var day in (string[])["2020-05-01", "2023-03-01", "2024-01-01"])
            Assert.Equal(Chart(start, day), Chart(_folder["a.json"], day));
        Assert.Contains("2023-06-01", File.ReadAllText(_folder["a.json"]), StringComparison.Ordinal);

        static string Chart(string path, string day)
        {
            var json = Session.Of("analyse", path, "--format", "json", "--as-of", day).Out;
            return json[json.IndexOf("\"chart\"", StringComparison.Ordinal)..json.IndexOf("\"problems\"", StringComparison.Ordinal)];
        }
    }

    [Fact]
    public void What_cannot_be_read_is_said_and_the_rest_is_written()
    {
        var start = _folder.Write("start.txt", "CEO\n  CIO: network Q\n");
        var session = Session.Of("convert", start, "--to", "text", "--out", _folder["a.txt"]);
        Assert.Equal(1, session.ExitCode);
        Assert.Contains("'Q'", session.Error, StringComparison.Ordinal);
        Assert.Equal("CEO\n  CIO\n", File.ReadAllText(_folder["a.txt"]));
    }

    [Fact]
    public void What_a_format_cannot_carry_is_said_and_never_exit_0()
    {
        var start = _folder.Write("start.txt", "CEO [person-1]\n  CIO: network\n");
        var session = Session.Of("convert", start, "--to", "scim", "--out", _folder["a.json"]);
        Assert.Equal(1, session.ExitCode);
        Assert.Contains("responsibilities (1)", session.Error.ReplaceLineEndings(" "), StringComparison.Ordinal);
        Assert.Contains("held by nobody", session.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_with_lists_of_another_chart_is_left_alone()
    {
        var start = _folder.Write("start.txt", "CEO\n");
        Directory.CreateDirectory(_folder["b"]);
        _folder.Write(Path.Combine("b", "units.csv"), "id\nold\n");
        var session = Session.Of("convert", start, "--to", "csv", "--out", _folder["b"]);
        Assert.Equal(2, session.ExitCode);
        Assert.Contains("units.csv", session.Error, StringComparison.Ordinal);
        Assert.False(File.Exists(_folder[Path.Combine("b", "positions.csv")]));
    }

    [Fact]
    public void What_a_csv_folder_has_no_place_for_is_said()
    {
        var start = _folder.Write("start.txt", "CEO\n\n[organisation]\nname=Company\n");
        Assert.Contains("organisation", Session.Of("convert", start, "--to", "csv", "--out", _folder["b"]).Error, StringComparison.Ordinal);
        Assert.Contains("positions.csv", CsvFolder.FileNames);
        Assert.True(File.Exists(_folder[Path.Combine("b", "positions.csv")]));
    }

    private void Convert(string from, string to, string name) =>
        Assert.Equal((0, ""), Session.Of("convert", from, "--to", to, "--out", _folder[name]) is var session ? (session.ExitCode, session.Error) : default);

    private static string Findings(string path)
    {
        var json = Session.Of("analyse", path, "--format", "json").Out;
        return json[json.IndexOf("\"summary\"", StringComparison.Ordinal)..];
    }
}

using TechRoles.Tests;
using TechRoles.Tests.Conventions;

namespace TechRoles.Interchange.Tests.Reading;

/// <summary>
/// Everything that is made of small files of each kind: the chart, what was noticed and what is wrong, or why nothing was read. They are the
/// inputs that fuzzing begins with, tables as people make them, and what differs from these by a slip.
/// </summary>
public class ReadingCorpusTests
{
    private const int Slips = 150;

    private static readonly Corpus Inputs = new("tests/TechRoles.Interchange.Tests/Reading/Corpus");

    private static readonly string[] Kinds =
        ["csv", "dot", "edges", "json", "ldif", "levels", "mermaid", "notation", "outline", "people", "plantuml", "raci", "text", "uk-organogram"];

    private static readonly string[] Parts =
    [
        "", " ", "  ", "\"", "\"\"", ",", ";", "\t", "|", "(vacant)", "Vacant", "TBD", "N/A", "-", "--", "none", "2026-01-31", "31.12.9999", "01/02/2026", "Terminated", "Left 2025",
        "active", "A/R", "A", "R", "C", "x", "X", "1", "0", "50%", "100", "CIO", "Head of", "Manager", "Head of IT (Ann Lee)", "Ann Lee", "Lee, Ann", "Dr. Ann Lee", "ann@x.example",
        "#", "//", "<", ">", "->", "-->", "<--", ":", "{", "}", "[", "]", "(", ")", "=", "@", "é", "Leiter", "Directeur", "Name", "Title", "Reports To", "Manager ID", "ID", "Email",
        "Department", "Status", "Start Date", "End Date", "Level 2", "Total", "dotted", "...", "<br>", "\\n", "*", "**", "'", "&amp;", "null", "true", "[]", "{}",
    ];

    private static readonly Lazy<(string Kind, string Input, string Told)[]> Tried = new(() =>
        [.. Kinds.SelectMany(kind => Inputs.Cases(kind).SelectMany((input, number) => Varied(input, number).Prepend(input)).Select(input => (kind, input, Tell(input))))]);

    public static TheoryData<string> Names => [.. Kinds];

    [Theory, MemberData(nameof(Names))]
    public void Everything_is_read_as_it_was(string kind) => Inputs.Holds(kind, () => Found(kind), Tell);

    /// <summary>An input of which something else is made while a change of the sources is awake, as the corpus has it; null where none is tried.</summary>
    /// <remarks>What <c>.ci/mutants --grow</c> calls, so that nobody has to think of such inputs.</remarks>
    /// <param name="names">The classes that are changed.</param>
    /// <param name="wake">Wakes the change up, or lets it sleep.</param>
    internal static (string Name, string Case)? Distinguishing(string[] names, Action<bool> wake)
    {
        // What is named as a kind of file is tried first.
        var tried = Tried.Value.OrderByDescending(one => names.Any(name => name.StartsWith(one.Kind, StringComparison.OrdinalIgnoreCase)));
        if (tried.FirstOrDefault(one => Awake(one.Input) != one.Told) is not { Input: { } found } first) return null;
        for (var line = 1; line < found.TrimEnd('\n').Split('\n').Length;)
        {
            // A case ends with its last line, as the corpus has it.
            var shorter = string.Join('\n', found.TrimEnd('\n').Split('\n').Where((_, number) => number != line)) + "\n";
            if (Awake(shorter) == Tell(shorter)) line++;
            else found = shorter;
        }

        return (first.Kind, Corpus.CaseOf(found, Tell(found)));

        string Awake(string input)
        {
            wake(true);
            try
            {
                return Tell(input);
            }
            catch (Exception fault) when (fault is not OutOfMemoryException)
            {
                return fault.Message;
            }
            finally
            {
                wake(false);
            }
        }
    }

    /// <summary>What is made of an input: the name of its file on the first line, and its text.</summary>
    private static string Tell(string input)
    {
        var (file, text) = (input.Split('\n')[0], input[(input.IndexOf('\n', StringComparison.Ordinal) + 1)..]);
        return Told.Read(text, file).Match(
            read =>
            {
                var repaired = read.Builder.Repair();
                return string.Concat(read.Notes.Prepend($"read as {read.Format}")
                    .Concat(read.Problems.Concat(repaired.Problems).Distinct().Select(problem => $"{problem.Level} {problem.Kind}: {problem}"))
                    .Append(ChartText.Write(repaired.Chart.ToFacts()).TrimEnd('\n'))
                    .Select(line => line + "\n"));
            },
            unreadable => $"not read: {unreadable.Message}\n");
    }

    private static IEnumerable<string> Found(string kind) => kind == "people"
        ? People.PeopleTableExamples.Spellings.Select(row => $"people.csv\n{row[1]}")
        : Repository.Files($"tests/TechRoles.Fuzzing/Inputs/{kind}").Select(path => $"{Path.GetFileName(path)}\n{Repository.Read(path)}");

    /// <summary>The input with a slip of the hand or two; the same ones each time.</summary>
    private static IEnumerable<string> Varied(string input, int number)
    {
        var dice = new Random(number);
        for (var variant = 0; variant < Slips; variant++)
        {
            var lines = input.TrimEnd('\n').Split('\n').ToList();
            for (var slip = dice.Next(1, 4); slip > 0 && lines.Count > 1; slip--) Slip(lines, dice);
            yield return string.Join('\n', lines) + "\n";
        }
    }

    private static string CellOf(string line, Random dice) => line.Split(',', ';', '|', '\t', ':', '"') is var cells ? cells[dice.Next(cells.Length)] : "";

    private static void Slip(List<string> lines, Random dice)
    {
        var at = dice.Next(1, lines.Count);
        var line = lines[at];
        var part = dice.Next(3) == 0 ? CellOf(lines[dice.Next(1, lines.Count)], dice) : Parts[dice.Next(Parts.Length)];
        switch (dice.Next(7))
        {
            case 0: lines.RemoveAt(at); break;
            case 1: lines.Insert(at, line); break;
            case 2: (lines[at], lines[^1]) = (lines[^1], line); break;
            case 3: lines[at] = line.Insert(dice.Next(line.Length + 1), part); break;
            default:
                var cell = CellOf(line, dice);
                lines[at] = cell.Length == 0 ? part + line : line.Replace(cell, part, StringComparison.Ordinal);
                break;
        }
    }
}

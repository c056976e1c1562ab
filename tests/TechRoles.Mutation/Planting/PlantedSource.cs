using System.Text;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace TechRoles.Mutation.Planting;

/// <summary>A source with every change in it, asleep, and which of them a complaint of the compiler is about.</summary>
internal sealed class PlantedSource
{
    private readonly string file;
    private readonly SyntaxTree tree;
    private readonly List<Place> places;
    private readonly HashSet<Mutant> withdrawn = [];
    private readonly List<(int Start, int End, Place Place, Mutant? Mutant)> spans = [];

    public PlantedSource(string file, string text, Func<Mutant, bool> wanted)
    {
        this.file = file;
        tree = CSharpSyntaxTree.ParseText(text, new CSharpParseOptions(LanguageVersion.Preview));
        places = [.. MutantFinder.Find(file, tree.GetRoot())
            .Select(place => place with { Mutants = [.. place.Mutants.Where(mutant => wanted(mutant.Mutant))] })
            .Where(static place => place.Mutants.Count > 0)];
    }

    /// <summary>What can be woken up, in the order of the source.</summary>
    public IEnumerable<Mutant> Mutants => places.SelectMany(static place => place.Mutants).Select(static mutant => mutant.Mutant).Where(mutant => !withdrawn.Contains(mutant));

    /// <summary>What did not compile.</summary>
    public IReadOnlyCollection<Mutant> Withdrawn => withdrawn;

    /// <summary>The source with all that can be woken up, each by its number.</summary>
    public string Write(IReadOnlyDictionary<Mutant, int> numbers)
    {
        spans.Clear();
        var inserted = new List<(int At, int Order, Action<StringBuilder> Write)>();
        for (var i = 0; i < places.Count; i++)
        {
            var place = places[i];
            var own = place.Mutants.Where(mutant => !withdrawn.Contains(mutant.Mutant)).ToList();
            if (own.Count == 0) continue;
            var begin = 0;
            // What ends at a point ends before anything begins there; of two that end there the inner one first, of two that begin the outer one.
            inserted.Add((place.Node.Span.Start, places.Count + i, text =>
            {
                begin = text.Length;
                Open(text, place, own, numbers);
            }
            ));
            inserted.Add((place.Node.Span.End, -i, text =>
            {
                text.Append(place.Form switch { PlaceForm.Choice or PlaceForm.Never or PlaceForm.Always => "))", PlaceForm.Step => " } }", _ => throw new InvalidOperationException() });
                spans.Add((begin, text.Length, place, null));
            }
            ));
        }
        var source = tree.ToString();
        var planted = new StringBuilder();
        var done = 0;
        foreach (var (at, _, write) in inserted.OrderBy(static step => step.At).ThenBy(static step => step.Order))
        {
            planted.Append(source, done, at - done);
            done = at;
            write(planted);
        }
        return planted.Append(source, done, source.Length - done).ToString();
    }

    private void Open(StringBuilder text, Place place, List<(Mutant Mutant, string Text)> own, IReadOnlyDictionary<Mutant, int> numbers)
    {
        text.Append(place.Form == PlaceForm.Step ? "{ " : "(");
        foreach (var (mutant, changed) in own)
        {
            var awake = FormattableString.Invariant($"global::Mutants.Is({numbers[mutant]})");
            text.Append(place.Form switch
            {
                PlaceForm.Choice => awake + " ? (",
                PlaceForm.Never => $"!{awake} && (",
                PlaceForm.Always => $"{awake} || (",
                PlaceForm.Step => $"if ({awake}) {{ ",
                _ => throw new InvalidOperationException(),
            });
            if (place.Form is PlaceForm.Never or PlaceForm.Always) continue;
            var begin = text.Length;
            text.Append(changed);
            spans.Add((begin, text.Length, place, mutant));
            text.Append(place.Form == PlaceForm.Choice ? ") : " : " } else ");
        }
        text.Append(place.Form switch { PlaceForm.Choice => "(", PlaceForm.Step => "{ ", _ => "" });
    }

    /// <summary>Takes out what a complaint is about. False: it is about nothing that was planted here.</summary>
    /// <param name="planted">What was written last.</param>
    /// <param name="line">The line of the complaint, from 1.</param>
    /// <param name="column">Its column, from 1.</param>
    /// <param name="complaint">What the compiler says.</param>
    public bool Withdraw(string planted, int line, int column, string complaint)
    {
        var text = SourceText.From(planted);
        var at = text.Lines[line - 1].Start + column - 1;
        var around = spans.Where(span => span.Start <= at && at < span.End).OrderBy(static span => span.End - span.Start).ToList();
        // A name that is not assigned, or not there any more, is complained about where it is read.
        var elsewhere = complaint.Contains("CS0165", StringComparison.Ordinal) || complaint.Contains("CS0177", StringComparison.Ordinal)
            || complaint.Contains("CS0103", StringComparison.Ordinal) || complaint.Contains("CS0161", StringComparison.Ordinal) || around.Count == 0;
        if (!elsewhere)
        {
            if (around[0].Mutant is { } own) return withdrawn.Add(own);
            return around[0].Place.Mutants.Aggregate(false, (some, mutant) => withdrawn.Add(mutant.Mutant) | some);
        }
        if (around.Count > 0 && around[0].Mutant is { } inside && withdrawn.Add(inside)) return true;
        var root = CSharpSyntaxTree.ParseText(text, new CSharpParseOptions(LanguageVersion.Preview)).GetRoot();
        var token = root.FindToken(Math.Min(at, planted.Length - 1));
        var member = token.Parent?.AncestorsAndSelf().FirstOrDefault(static node =>
            node is Microsoft.CodeAnalysis.CSharp.Syntax.MemberDeclarationSyntax and not Microsoft.CodeAnalysis.CSharp.Syntax.BaseTypeDeclarationSyntax);
        if (member is null) return false;
        var name = complaint.Split('\'') is { Length: > 2 } parts ? parts[1] : "";
        var near = spans.Where(span => span.Mutant is not null || span.Place.Form is PlaceForm.Never or PlaceForm.Always)
            .Where(span => span.Start >= member.SpanStart && span.End <= member.Span.End)
            .SelectMany(static span => span.Place.Mutants.Select(mutant => (span.Place.Form, mutant.Mutant)))
            .Where(mutant => !withdrawn.Contains(mutant.Mutant)).Distinct().ToList();
        // First what gives the name its value or does it only sometimes, then whatever speaks of it, at last everything around.
        var gives = new Regex($@"\b{Regex.Escape(name)}\s*([,)].*)?=[^=]|\b(out|var|ref|is|not)\s+(\w+\s+)?{Regex.Escape(name)}\b|\}}\s*{Regex.Escape(name)}\b");
        var speaks = new Regex($@"\b{Regex.Escape(name)}\b");
        var blamed = name.Length == 0 ? [] : near.Where(mutant => gives.IsMatch(mutant.Mutant.Original)).ToList();
        if (blamed.Count == 0) blamed = near.Where(static mutant => mutant.Mutant is { Original: "true" or "false" }).ToList();
        if (blamed.Count == 0 && name.Length > 0) blamed = near.Where(mutant => speaks.IsMatch(mutant.Mutant.Original)).ToList();
        foreach (var (_, mutant) in blamed.Count > 0 ? blamed : near) withdrawn.Add(mutant);
        return near.Count > 0;
    }

    public override string ToString() => file;
}

using OneOf;
using TechRoles.Charts;
using TechRoles.Interchange;
using TechRoles.Reporting;

namespace TechRoles.Tool;

/// <summary>Reads the returns of a series and puts them in the order of their days.</summary>
/// <param name="options">How they are read; their catalogue is that of the charts.</param>
/// <param name="cancel">Stops the work.</param>
internal sealed class ReturnReader(ReadOptions options, CancellationToken cancel)
{
    private readonly List<string> _passedOver = [];

    /// <summary>Files found in a folder that are no chart.</summary>
    public IReadOnlyList<string> PassedOver => _passedOver;

    /// <summary>Reads the returns; each for another day, at least two.</summary>
    public OneOf<ReadReturn[], Refusal> Read(IReadOnlyList<ReturnFile> files, ProgressLine progress)
    {
        var returns = new List<ReadReturn>();
        for (var i = 0; i < files.Count; i++)
        {
            cancel.ThrowIfCancellationRequested();
            progress.Say(FormattableString.Invariant($"reading return {i + 1} of {files.Count}: {Path.GetFileName(files[i].Path)}"));

            // What is found in a folder was not asked for: if it is a silent pipe, it is passed over.
            var how = files[i].IsGathered ? options with { Patience = ReadOptions.UsualPatience } : options;
            if (!ChartInput.Read(files[i].Path, how, cancel).TryPickT0(out var input, out var unreadable))
            {
                if (!files[i].IsGathered) return Refusal.Of(unreadable);
                _passedOver.Add(Path.GetFileName(files[i].Path));
                continue;
            }

            var repaired = input.Builder.Repair(new() { AsOf = files[i].Day, Catalogue = options.Catalogue }, cancel);
            if ((files[i].Day ?? repaired.Chart.AsOf) is not { } day) return (Refusal)WithoutDay(files[i].Path);
            returns.Add(new(files[i].Path, new(day, repaired.Chart), repaired.Problems));
        }

        returns.Sort((left, right) => left.Return.Day.CompareTo(right.Return.Day));
        for (var i = 1; i < returns.Count; i++)
            if (returns[i].Return.Day == returns[i - 1].Return.Day) return (Refusal)OneDay(returns[i - 1], returns[i]);
        return returns.Count >= 2 ? returns.ToArray() : (Refusal)TooFew(returns);
    }

    private static Text WithoutDay(string path) => Text.Of(
        "'{file}' says no day: write it into its name, such as {name}, or state the day of the chart in it (organisation, asOf).",
        ("file", Say.Quote(path)),
        ("name", Say.Quote($"{Path.GetFileNameWithoutExtension(path)}-2026-03-31{Path.GetExtension(path)}")));

    private static Text OneDay(ReadReturn one, ReadReturn other) => Text.Of(
        "'{one}' and '{other}' are for one day, {day}: give the returns of one organisation, one for each day.",
        ("one", Say.Quote(one.Name)), ("other", Say.Quote(other.Name)), ("day", one.Return.Day));

    private static Text TooFew(List<ReadReturn> returns) => returns.Count == 0
        ? Text.Of("There is no return to read: give files, or a folder of files with a day in their names, such as 2026-03-31.csv.")
        : Text.Of(
            "'{file}' alone is no series: give two returns or more. What dated facts of one file mean over time is told by '{command}'.",
            ("file", Say.Quote(returns[0].Name)), ("command", Say.Quote("techroles analyse --over-time")));
}

using Ardalis.GuardClauses;
using TechRoles.Facts;

namespace TechRoles.Interchange;

/// <summary>The formats in which facts are written: a value, to which users add their own.</summary>
public sealed class ChartWriters
{
    private ChartWriters(ValueList<FormatWriter> all) => All = all;

    /// <summary>Those of this library.</summary>
    public static ChartWriters Default { get; } =
        new([new JsonFactsWriter(), new CsvFactsWriter(), new TextFactsWriter(), new LinkedDataWriter(), new ScimWriter()]);

    /// <summary>The formats, in the order in which a user sees them.</summary>
    public ValueList<FormatWriter> All { get; }

    /// <summary>These and one more, which takes the place of one with its name and stands behind all others.</summary>
    public ChartWriters With(FormatWriter writer)
    {
        Guard.Against.Null(writer);
        return new([.. All.Where(known => known.Name != writer.Name), writer]);
    }

    /// <summary>The format with a name; null where there is none.</summary>
    public FormatWriter? Find(string name) => All.FirstOrDefault(writer => writer.Name == name);
}

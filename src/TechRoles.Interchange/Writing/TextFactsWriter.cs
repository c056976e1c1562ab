using System.Text;
using TechRoles.Facts;

namespace TechRoles.Interchange;

/// <summary>The text notation.</summary>
internal sealed class TextFactsWriter : FormatWriter
{
    public override string Name => "text";

    public override string Title => "the text notation";

    public override string Page => "Indented titles, and sections for what has no place on their lines. It says everything.";

    public override WrittenChart Write(ChartFacts facts) => new(Encoding.UTF8.GetBytes(ChartText.Write(facts)), []);
}

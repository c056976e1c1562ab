using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;

namespace TechRoles.Testing;

/// <summary>
/// What is said where something does not hold; where it holds nothing is put into words, which would take longer than most laws.
/// </summary>
[InterpolatedStringHandler]
internal readonly ref struct Complaint
{
    private readonly StringBuilder? _text;

    public Complaint(int literals, int values, bool holds, out bool isSaid)
    {
        isSaid = !holds;
        if (isSaid) _text = new(literals + (16 * values));
    }

    public void AppendLiteral(string text) => _text!.Append(text);

    public void AppendFormatted<T>(T value) => _text!.Append(CultureInfo.InvariantCulture, $"{value}");

    public override string ToString() => _text?.ToString() ?? "";
}

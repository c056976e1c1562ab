using System.Globalization;
using System.Runtime.CompilerServices;

namespace TechRoles.Fuzzing;

/// <summary>The text of a promise that does not hold; nothing of it is made where it does.</summary>
[InterpolatedStringHandler]
internal ref struct Otherwise
{
    private DefaultInterpolatedStringHandler _text;

    public Otherwise(int literal, int holes, bool isSo, out bool isNeeded)
    {
        isNeeded = !isSo;
        if (isNeeded) _text = new(literal, holes, CultureInfo.InvariantCulture);
    }

    public void AppendLiteral(string text) => _text.AppendLiteral(text);

    public void AppendFormatted<T>(T value) => _text.AppendFormatted(value);

    public override string ToString() => _text.ToStringAndClear();
}

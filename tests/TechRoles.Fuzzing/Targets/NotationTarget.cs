using System.Text;
using TechRoles.Interchange;

namespace TechRoles.Fuzzing;

/// <summary>The text notation: what is read is written, and reads back as the same.</summary>
internal static class NotationTarget
{
    public static Target Target { get; } = new("notation", Try) { Made = [.. Target.InputsOf("text")] };

    private static void Try(byte[] bytes)
    {
        var text = Encoding.UTF8.GetString(bytes);
        Promise.OfReading(ChartText.Read(text));
        if (!ChartText.Facts(text).TryPickT0(out var facts, out _)) return;
        var written = ChartText.Write(facts);
        Promise.Holds(
            ChartText.Facts(written).TryPickT0(out var again, out var invalid) && again.Equals(facts),
            $"What was written reads back as something else: {invalid}");
    }
}

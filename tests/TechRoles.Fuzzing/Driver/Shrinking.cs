namespace TechRoles.Fuzzing;

/// <summary>Makes an input that breaks the promise shorter while it breaks it at the same place.</summary>
internal static class Shrinking
{
    public static byte[] Shrink(Target target, byte[] input)
    {
        var place = PlaceOf(target, input) ?? throw new ArgumentException("The input keeps the promise.");
        for (var length = Math.Max(1, input.Length / 2); ; length /= 2)
        {
            for (var at = 0; at + length <= input.Length;)
            {
                byte[] shorter = [.. input[..at], .. input[(at + length)..]];
                if (PlaceOf(target, shorter) == place) input = shorter;
                else at += length;
            }

            if (length == 1) return input;
        }
    }

    private static string? PlaceOf(Target target, byte[] input)
    {
        try
        {
            Bounds.Try(target, input);
            return null;
        }
        catch (Exception fault) when (fault is not OutOfMemoryException)
        {
            return FoundFiles.PlaceOf(fault);
        }
    }
}

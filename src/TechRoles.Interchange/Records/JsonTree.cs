using System.Text.Json;
using TechRoles.Charts;

namespace TechRoles.Interchange;

/// <summary>JSON as a tree of values; several values one after the other, comments and commas at the end are taken, too.</summary>
internal static class JsonTree
{
    /// <summary>Reads a text.</summary>
    /// <param name="json">UTF-8.</param>
    /// <param name="limits">How many values it may have, and how deep they may nest.</param>
    /// <param name="cancel">Stops the work.</param>
    /// <param name="refusal">Why it cannot be read, as a sentence; null where it was.</param>
    public static DataNode? Read(ReadOnlySpan<byte> json, ReadLimits limits, CancellationToken cancel, out Text? refusal)
    {
        var builder = new DataTreeBuilder(limits);
        var reader = new Utf8JsonReader(json, new JsonReaderOptions
        {
            AllowMultipleValues = true,
            AllowTrailingCommas = true,
            CommentHandling = JsonCommentHandling.Skip,

            // One deeper, so that the tree says which limit it is.
            MaxDepth = Math.Min(limits.Depth, int.MaxValue - 1) + 1,
        });
        var lines = new LineCount();
        try
        {
            for (var count = 1; reader.Read() && Take(ref reader, builder, lines.At(json, (int)reader.TokenStartIndex)); count++)
                if (count % 4_096 == 0) cancel.ThrowIfCancellationRequested();
        }
        catch (JsonException exception)
        {
            refusal = ProblemTexts.NoJson(exception.LineNumber, exception.BytePositionInLine);
            return null;
        }

        refusal = builder.Limit;
        return refusal is null ? builder.Root : null;
    }

    private static bool Take(ref Utf8JsonReader reader, DataTreeBuilder builder, int line)
    {
        switch (reader.TokenType)
        {
            case JsonTokenType.StartObject: return builder.BeginFields(line);
            case JsonTokenType.StartArray: return builder.BeginList(line);
            case JsonTokenType.PropertyName:
                builder.Name(Text(ref reader));
                return true;
            case JsonTokenType.EndObject or JsonTokenType.EndArray:
                builder.End();
                return true;
            case JsonTokenType.String: return builder.Text(Text(ref reader), line);
            case JsonTokenType.Null: return builder.Text(null, line);
            default: return builder.Text(System.Text.Encoding.UTF8.GetString(reader.ValueSpan), line);
        }
    }

    // Halves of surrogate pairs and bytes that are no UTF-8 throw; they become U+FFFD.
    private static string Text(ref Utf8JsonReader reader)
    {
        try
        {
            return reader.GetString() ?? "";
        }
        catch (InvalidOperationException)
        {
            return "\uFFFD";
        }
    }

    private struct LineCount
    {
        private int _at;
        private int _lines;

        public int At(ReadOnlySpan<byte> json, int position)
        {
            if (position > _at)
            {
                _lines += json[_at..position].Count((byte)'\n');
                _at = position;
            }

            return _lines + 1;
        }
    }
}

using System.Buffers;
using System.Text.Json;
using TechRoles.Charts;
using TechRoles.Interchange;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace TechRoles.Documents;

/// <summary>Writes what a YAML text says as JSON, event by event.</summary>
/// <remarks>
/// Only parser events are read, and no alias is followed: a few hundred bytes could else stand for millions of values. <b>Cost:</b> linear.
/// </remarks>
/// <param name="limits">How deep it may nest, and how many values it may have, within limits of its own.</param>
/// <param name="cancel">Stops the work.</param>
internal sealed class YamlToJson(ReadLimits limits, CancellationToken cancel)
{
    private static readonly char[] LineEnds = ['\n', '\r', '\u0085', '\u2028', '\u2029'];

    private readonly int _mostDeep = Math.Min(limits.Depth, 64);
    private readonly int _mostValues = Math.Min(limits.Nodes, 5_000_000);

    private readonly ArrayBufferWriter<byte> _bytes = new();
    private readonly JsonPath _path = new();
    private int _values;

    /// <summary>The JSON of the first document.</summary>
    public byte[] Json => _bytes.WrittenSpan.ToArray();

    /// <summary>Whether further documents follow.</summary>
    public bool HasMore { get; private set; }

    /// <summary>Writes a text.</summary>
    /// <returns>Null where it is written; else why it cannot be, as a sentence.</returns>
    /// <exception cref="OperationCanceledException">The work was stopped.</exception>
    public Text? Write(string text)
    {
        using var json = new Utf8JsonWriter(_bytes);
        var line = 1L;
        try
        {
            var parser = new Parser(new StringReader(EndsInDirective(text) ? text + "\n" : text));
            while (parser.MoveNext())
            {
                cancel.ThrowIfCancellationRequested();
                if (parser.Current is not { } current) continue;
                line = current.Start.Line;
                if (current is DocumentEnd)
                {
                    HasMore = parser.MoveNext() && parser.Current is DocumentStart;
                    break;
                }

                if (Refusal(current) is { } refusal) return refusal;
                Write(json, current);
            }

            json.Flush();
            return _bytes.WrittenCount == 0 ? YamlTexts.Nothing : null;
        }
        catch (YamlException exception)
        {
            return YamlTexts.NoYaml(exception.Start.Line);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            // The parser throws other things, too, at some texts that are no YAML.
            return YamlTexts.NoYaml(line);
        }
    }

    /// <summary>Whether the text ends within a directive, of which the parser finds no end where its room ends there, too.</summary>
    private static bool EndsInDirective(string text)
    {
        var last = text.AsSpan()[(text.LastIndexOfAny(LineEnds) + 1)..];
        return last.Length > 0 && last[0] == '%';
    }

    private Text? Refusal(ParsingEvent current)
    {
        if (++_values > _mostValues) return YamlTexts.TooMuch(_mostValues);
        if (current is AnchorAlias) return YamlTexts.Alias(current.Start.Line);
        if (current is not NodeEvent node) return null;
        if (!node.Anchor.IsEmpty) return YamlTexts.Alias(current.Start.Line);
        if (!node.Tag.IsEmpty) return YamlTexts.Tag(current.Start.Line);
        if (_path.Depth >= _mostDeep && current is MappingStart or SequenceStart) return YamlTexts.TooDeep(_mostDeep);
        if (_path.AwaitsKey && current is not Scalar) return YamlTexts.Key(current.Start.Line);
        return _path.AwaitsKey && current is Scalar { Value: "<<", Style: ScalarStyle.Plain } ? YamlTexts.Alias(current.Start.Line) : null;
    }

    private void Write(Utf8JsonWriter json, ParsingEvent current)
    {
        switch (current)
        {
            case MappingStart:
                json.WriteStartObject();
                _path.Open(isObject: true);
                break;
            case SequenceStart:
                json.WriteStartArray();
                _path.Open(isObject: false);
                break;
            case MappingEnd:
                json.WriteEndObject();
                _path.Close();
                break;
            case SequenceEnd:
                json.WriteEndArray();
                _path.Close();
                break;
            case Scalar scalar when _path.AwaitsKey:
                json.WritePropertyName(scalar.Value);
                _path.Name(scalar.Value);
                break;
            case Scalar scalar:
                YamlScalar.Write(json, scalar, _path);
                _path.Value();
                break;
            default:
                break;
        }
    }
}

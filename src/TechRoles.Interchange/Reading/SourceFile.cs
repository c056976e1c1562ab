using System.Text;
using Ardalis.GuardClauses;

namespace TechRoles.Interchange;

/// <summary>One file as it came: its name and its bytes, and the text they are.</summary>
/// <remarks>The text is made when somebody asks for it, and once. One thread at a time.</remarks>
public sealed class SourceFile
{
    private readonly byte[] _bytes;
    private Decoded? _decoded;
    private string? _text;
    private Grid? _table;

    /// <summary>A file.</summary>
    /// <param name="name">What problems call it; its extension helps to guess the format.</param>
    /// <param name="bytes">Its content; not copied, and not to be changed.</param>
    public SourceFile(string name, byte[] bytes)
    {
        Guard.Against.Null(name);
        Guard.Against.Null(bytes);
        Name = name;
        _bytes = bytes;
        Extension = Path.GetExtension(name).ToLowerInvariant();
    }

    /// <summary>What problems call the file.</summary>
    public string Name { get; }

    /// <summary>The extension of the name in small letters with its dot, such as <c>.csv</c>; empty where there is none.</summary>
    public string Extension { get; }

    /// <summary>The content.</summary>
    public ReadOnlyMemory<byte> Bytes => _bytes;

    /// <summary>The content as text; what cannot be decoded is U+FFFD.</summary>
    public string Text => _text ??= Encoding.UTF8.GetString(Utf8.Span);

    /// <summary>The text in UTF-8 without a mark.</summary>
    public ReadOnlyMemory<byte> Utf8 => Decoded.Utf8;

    /// <summary>In which encoding the text was found, such as <c>UTF-16</c>.</summary>
    public string EncodingName => Decoded.Encoding;

    /// <summary>Whether the encoding is a guess: the file has no mark and is no UTF-8.</summary>
    public bool IsEncodingGuessed => Decoded.IsGuessed;

    /// <summary>Whether there is nothing in it but blanks.</summary>
    public bool IsBlank => Utf8.Span.Trim(" \t\r\n"u8).IsEmpty;

    /// <summary>The text as a table with separators.</summary>
    internal Grid Table => _table ??= DelimitedText.Grid(this);

    private Decoded Decoded => _decoded ??= Decoded.Of(_bytes);
}

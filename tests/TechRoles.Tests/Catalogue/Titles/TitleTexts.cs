using FsCheck;
using FsCheck.Fluent;

namespace TechRoles.Tests.Catalogue.Titles;

/// <summary>A title that names roles, without anything around it.</summary>
public sealed record KnownTitle(string Text)
{
    public override string ToString() => Text;
}

/// <summary>An abbreviation, ambiguous or not.</summary>
public sealed record Abbreviation(string Text)
{
    public override string ToString() => Text;
}

/// <summary>Pieces of titles, marks and malformed text in any order.</summary>
public sealed record AnyText(string Text)
{
    public override string ToString() => string.Concat(Text.Select(unit => char.IsAscii(unit) ? $"{unit}" : $"\\u{(int)unit:x4}"));
}

/// <summary>Generators of titles.</summary>
public static class TitleTexts
{
    public static readonly string[] Abbreviations =
        ["CEO", "CIO", "CTO", "CDIO", "CISO", "COO", "CFO", "DPO", "CDTO", "CDAO", "CDO", "CSO", "CPO", "CRO", "CDPO", "vCISO", "vCIO", "DCIO",
            "DCISO", "GCIO", "CPTO", "CTIO", "DSI", "RSSI", "PDG", "DAF", "DPD", "DSB", "ISB", "DSIN", "BDSB"];

    private static readonly string[] Names =
    [
        "Chief Executive", "Chief Executive Officer", "Chief Information Officer", "Chief Technical Officer",
        "Chief Digital and Information Officer", "Chief Digital, Data & Technology Officer", "Chief Information Security Officer",
        "Chief Scientific Officer", "Data Protection Officer", "VP Engineering", "IT Director", "Head of IT", "Director of ICT",
        "Head of Cyber Security", "Head of Product", "Head of Security", "IT-Leiter", "Leitung IT", "CIO-Beauftragter",
        "Informationssicherheitsbeauftragter", "Datenschutzbeauftragte", "Vorstandsvorsitzende", "Technischer Leiter", "Geschäftsführer",
        "Directeur des systèmes d'information", "DSI", "RSSI", "Directrice technique", "Director de Sistemas", "Directora Financiera",
        "Consejero Delegado", "Responsable de Ciberseguridad", "Director of Digital, Data and Technology",
    ];

    private static readonly string[] Pieces =
    [
        "Deputy", "interim", "(acting)", "former", "Group", "of", "for", "to the", "and", "und", "Director", "Secretary", "Büro", "Office",
        "Procurement", "Wales", "assistant", "Private Office", "chief", "officer", "Informaton", "(m/w/d)", ":in",
        "(r)", "'s", "’s", "c.i.o.", "-", " - ", "–", ",", ";", ":", "(", ")", "[", "]", "|", ".", "/", "&", "+", "\t",
        "\u200b", "\u0308", "\ud83d", "\udc00", "\0", "ﬁ", "Ｃ", "ß", "İ", "\ufdfa", "\uffff", "😀",
    ];

    public static Arbitrary<KnownTitle> KnownTitles() =>
        Gen.Elements(Names.Concat(Abbreviations).ToArray())
            .Select(name => new KnownTitle(name)).ToArbitrary();

    public static Arbitrary<Abbreviation> AbbreviationsOfTitles() =>
        Gen.Elements(Abbreviations).Select(word => new Abbreviation(word)).ToArbitrary();

    public static Arbitrary<AnyText> AnyTexts() => Arb.From(
        AnyTextsOf(Gen.Elements(Names.Concat(Abbreviations).Concat(Pieces).Concat(Pieces).ToArray())),
        text => Enumerable.Range(0, text.Text.Length).Select(at => new AnyText(text.Text.Remove(at, 1))));

    private static Gen<AnyText> AnyTextsOf(Gen<string> piece) =>
        from pieces in piece.ListOf()
        from blanks in Gen.Elements("", " ").ListOf(pieces.Count)
        select new AnyText(string.Concat(pieces.Zip(blanks, (text, blank) => text + blank)));
}

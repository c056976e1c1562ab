using System.Globalization;
using TechRoles.Charts;

namespace TechRoles.Interchange;

/// <summary>The people of a directory in LDIF, of OpenLDAP, Active Directory and their relatives.</summary>
internal sealed class LdifReader : FormatReader
{
    // The bit of userAccountControl that says that an account is disabled.
    private const int Disabled = 2;

    private static readonly string[] People =
        ["person", "inetorgperson", "organizationalperson", "user", "employee", "posixaccount", "contact"];

    private static readonly string[] Others =
        ["computer", "group", "groupofnames", "organizationalunit", "organization", "domain", "container", "device", "role"];

    // Attributes by the field that they state; of several for one field the first that has a value.
    private static readonly (PersonField Field, string[] Names)[] Fields =
    [
        (PersonField.DistinguishedName, ["dn", "distinguishedname"]), (PersonField.Name, ["displayname", "cn", "name"]),
        (PersonField.FirstName, ["givenname", "gn"]),
        (PersonField.LastName, ["sn", "surname"]), (PersonField.Title, ["title", "jobtitle"]),
        (PersonField.Mail, ["mail", "email", "rfc822mailbox"]),
        (PersonField.UserName, ["userprincipalname", "uid", "samaccountname"]),
        (PersonField.PersonId, ["employeenumber", "employeeid", "workforceid"]),
        (PersonField.Unit, ["department", "departmentnumber", "ou"]), (PersonField.Status, ["employeestatus"]),
    ];

    public override string Name => Formats.Ldif;

    public override string Title => "a directory in LDIF";

    public override string Page =>
        """
        Entries of people (`person`, `inetOrgPerson`, `user`, or any with a `title` or `manager`): `cn` or `displayName`, `title`,
        `department`, `mail`, `employeeNumber`, and `manager`, which names another entry by its distinguished name. Folded lines and values
        in Base64 are read. A disabled account has left. Other entries are counted and passed over.
        """;

    public override Recognition Recognise(SourceFile file, TableKinds kinds)
    {
        if (FileSigns.IsNoText(file)) return Recognition.None;
        var scanner = new Scanner(file.Text);
        while (!scanner.IsAtEnd
            && (scanner.Current is '#' or '\n' or ' ' || scanner.StartsWith("version:") || scanner.StartsWith("search:")
                || scanner.StartsWith("result:"))) scanner.TakeLine();
        var line = scanner.RestOfLine;
        if (line.StartsWith("dn:", StringComparison.OrdinalIgnoreCase)
            && (line.Contains('=') || line.StartsWith("dn::", StringComparison.OrdinalIgnoreCase)))
            return new(95, Text.Of("It begins with the distinguished name of an entry, as LDIF does."));
        return file.Extension is ".ldif" or ".ldf" ? new(60, Text.Of("The file name is that of a directory in LDIF.")) : Recognition.None;
    }

    public override Text? Read(SourceFile file, ChartReading reading)
    {
        var rows = new PeopleRows(new FactSource(file.Name));
        var others = 0;
        foreach (var entry in new LdifEntries(file.Text, Report).Read())
        {
            reading.Cancel.ThrowIfCancellationRequested();
            if (entry["changetype"] is { Length: > 0 } kind && kind != "add")
                Report(ProblemKind.UnreadableRow, LdifTexts.Changes(kind), entry.Line);
            else if (IsPerson(entry)) Add(rows, entry);
            else if (entry.Attributes.Exists(pair => pair.Name is "dn" or "objectclass")) others++;
        }

        if (rows.Rows.Count == 0) return LdifTexts.NoPeople;
        if (others > 0) reading.Note(LdifTexts.OtherEntries(others));
        rows.Hand(reading);
        return null;

        void Report(ProblemKind kind, Text message, int line) =>
            reading.AddProblem(new(kind, message) { Place = new(file.Name, line, null, null) });
    }

    private static bool IsPerson(LdifEntry entry)
    {
        var classes = entry.Attributes.Where(pair => pair.Name == "objectclass").Select(pair => pair.Value.ToLowerInvariant()).ToList();
        if (classes.Any(Others.Contains)) return false;
        return classes.Any(People.Contains) || entry["title"].Length > 0 || entry["manager"].Length > 0;
    }

    private static void Add(PeopleRows rows, LdifEntry entry)
    {
        var row = rows.Add(entry.Line);
        foreach (var (field, names) in Fields)
            row.With(field, names.Select(name => entry[name]).FirstOrDefault(value => value.Length > 0));
        foreach (var (name, value) in entry.Attributes)
            if (name == "manager") row.With(PersonField.Manager, value);
        var isDisabled = int.TryParse(entry["useraccountcontrol"], NumberStyles.Integer, CultureInfo.InvariantCulture, out var control)
            && (control & Disabled) != 0;
        if (isDisabled || string.Equals(entry["nsaccountlock"], "true", StringComparison.OrdinalIgnoreCase))
            row.With(PersonField.Status, "inactive");
    }
}

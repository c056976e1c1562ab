using TechRoles.Facts;

namespace TechRoles.Interchange;

/// <summary>What a column of an HR export holds.</summary>
internal enum HrField
{
    Id = 0,
    Person,
    Name,
    FirstName,
    LastName,
    Email,
    Title,
    ReportsTo,
    DottedTo,
    Unit,
    Grade,
    Roles,
    Scope,
    Top,
    Status,
    Matrix,
    Key,
    Capacity,
}

/// <summary>The headers by which HR systems call the columns of positions, each field's best one first.</summary>
/// <remarks>
/// SAP SuccessFactors (<c>USERID</c>, <c>MANAGER</c>), BambooHR (<c>Employee #</c>, <c>Supervisor</c>, <c>Supervisor EID</c>), Workday
/// (<c>Employee ID</c>, <c>Worker</c>, <c>Manager ID</c>, <c>Business Title</c>), Visio and organisation chart wizards (<c>Unique_ID</c>,
/// <c>Name</c>, <c>Reports_To</c>, <c>PersonID</c>, <c>SupervisorID</c>, <c>ParentId</c>).
/// </remarks>
internal static class HrHeaders
{
    /// <summary>Ids of people: where one of them identifies the row, the row is a person in a seat.</summary>
    private static readonly string[] PersonIds =
    [
        "employeeid", "workerid", "employeenumber", "employeeno", "employee#", "employeecode", "empid", "empno", "eeid", "personid",
        "personnumber",
        "personnelnumber", "staffid", "userid", "username",
    ];

    private static readonly (HrField Field, string[] Headers)[] Fields =
    [
        (HrField.Id, ["id", "positionid", "positionnumber", "positioncode", "postid", "seatid", .. PersonIds, "uniqueid",
            "uniqueidentifier"]),
        (HrField.Person, PersonIds),
        (HrField.Name, ["name", "fullname", "employeename", "displayname", "worker", "workername", "preferredname", "employee", "person"]),
        (HrField.FirstName, ["firstname", "givenname", "legalfirstname"]),
        (HrField.LastName, ["lastname", "surname", "familyname", "legallastname"]),
        (HrField.Email, ["email", "emailaddress", "workemail", "emailwork", "businessemail"]),
        (HrField.Title, ["jobtitle", "positiontitle", "businesstitle", "title", "jobname", "designation", "position"]),
        (HrField.ReportsTo,
        [
            "reportsto", "reportstoid", "reportstoposition", "managerpositionid", "parentpositionid", "managerid", "supervisorid",
            "supervisoreid",
            "manageremployeeid", "managerpersonid", "manageruserid", "parentid", "manageremail", "supervisoremail", "manager", "supervisor",
            "linemanager", "managername", "supervisorname", "parent",
        ]),
        (HrField.DottedTo, ["dottedto", "dottedline", "dottedlinemanager", "dottedlinemanagerid", "matrixmanager", "matrixmanagerid",
            "secondarymanager"]),
        (HrField.Unit,
        [
            "unit", "unitid", "department", "departmentname", "dept", "orgunit", "organisationalunit", "organizationalunit",
            "supervisoryorganization", "businessunit", "team",
        ]),
        (HrField.Grade, ["grade", "jobgrade", "paygrade", "joblevel", "band", "level"]),
        (HrField.Roles, ["roles"]),
        (HrField.Scope, ["scope"]),
        (HrField.Top, ["top"]),
        (HrField.Status, ["status"]),
        (HrField.Matrix, ["matrix"]),
        (HrField.Key, ["key"]),
        (HrField.Capacity, ["capacity"]),
    ];

    private static readonly HashSet<string> NoManagers =
        new(["xx", "0", "nomanager", "nomgr", "none", "n/a", "null", "-"], StringComparer.Ordinal);

    private static readonly HashSet<string> Vacancies = new(["vacant", "vacancy", "open", "tbh", "tobehired"], StringComparer.Ordinal);

    /// <summary>A field in words.</summary>
    public static string Meaning(HrField field) => field switch
    {
        HrField.Id => "the id",
        HrField.Person => "the person",
        HrField.Name => "the holder's name",
        HrField.FirstName => "the holder's first name",
        HrField.LastName => "the holder's last name",
        HrField.Email => "the holder's mail address",
        HrField.ReportsTo => "the manager",
        HrField.DottedTo => "a dotted manager",
        _ => "the " + field.ToString().ToLowerInvariant(),
    };

    /// <summary>Whether a text in the place of a manager says that there is none.</summary>
    public static bool MeansNoManager(string text) => text.Trim() == "-" || NoManagers.Contains(Spelling.Key(text));

    /// <summary>Whether a text in the place of a name says that the seat is empty.</summary>
    public static bool MeansVacant(string name) => Vacancies.Contains(Spelling.Key(name));

    /// <summary>The 0-based column of each field that a header names; where several do, the best one.</summary>
    public static HrColumns Of(string[] headers)
    {
        var keys = headers.Select(Spelling.Key).ToArray();
        var columns = new Dictionary<HrField, int>();
        var personal = false;
        foreach (var (field, names) in Fields)
        {
            var best = names.Select(name => Array.IndexOf(keys, name))
                .FirstOrDefault(index => index >= 0 && !columns.ContainsValue(index), -1);
            if (best < 0) continue;
            columns.Add(field, best);
            if (field == HrField.Id) personal = PersonIds.Contains(keys[best], StringComparer.Ordinal);
        }

        return new(headers, columns, personal);
    }

    /// <summary>Whether a text could be the label of a field; tells a second header from a row.</summary>
    public static bool IsLabel(HrField field, string text) =>
        Array.IndexOf(Fields[Array.FindIndex(Fields, entry => entry.Field == field)].Headers, Spelling.Key(text)) >= 0;
}

/// <summary>Which column of a file holds what.</summary>
/// <param name="Headers">The headers.</param>
/// <param name="Columns">The 0-based columns by field.</param>
/// <param name="IdIsPerson">Whether the id is that of a person.</param>
internal sealed record HrColumns(string[] Headers, IReadOnlyDictionary<HrField, int> Columns, bool IdIsPerson)
{
    /// <summary>Whether the file has what a list of positions cannot do without.</summary>
    public bool AreRecognised => IdColumn >= 0;

    /// <summary>The column that identifies a row: an id, else the name.</summary>
    public int IdColumn => this[HrField.Id] is var id and >= 0 ? id : this[HrField.Name];

    /// <summary>The 0-based column of a field; -1 where the file has none.</summary>
    public int this[HrField field] => Columns.GetValueOrDefault(field, -1);

    public string Text(GridCursor table, HrField field) => this[field] is var column and >= 0 ? table[column] : "";

    /// <summary>The holder's name; empty where it is not stated.</summary>
    public string HolderName(GridCursor table) =>
        this[HrField.Name] >= 0 ? Text(table, HrField.Name) : $"{Text(table, HrField.FirstName)} {Text(table, HrField.LastName)}".Trim();

    /// <summary>Whether the current record repeats the header in other words, as SAP SuccessFactors does.</summary>
    public bool IsSecondHeader(GridCursor table) =>
        this[HrField.Id] >= 0 && this[HrField.ReportsTo] >= 0
        && HrHeaders.IsLabel(HrField.Id, Text(table, HrField.Id)) && HrHeaders.IsLabel(HrField.ReportsTo, Text(table, HrField.ReportsTo));
}

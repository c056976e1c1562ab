using System.Collections.Frozen;
using TechRoles.Facts;

namespace TechRoles.Interchange;

/// <summary>The names that documents give to what they say of people and positions, beside those that are headers of tables, too.</summary>
/// <remarks>
/// Among them are those of Workday reports, SCIM 2.0 (RFC 7643), Microsoft Graph, JSON:API, Personio, and of widgets that draw charts:
/// d3-org-chart, OrgChart (<c>pid</c>), GoJS (<c>key</c>, <c>parent</c>), vis.js, Cytoscape, React Flow, PrimeNG, Highcharts.
/// </remarks>
internal static class FieldWords
{
    private static readonly FrozenDictionary<string, (FieldRole Role, FieldContext Context)> Roles = RoleWords()
        .ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, PersonField> Texts = TextWords().ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly string[] OfManagers =
        ["manager", "supervisor", "boss", "superior", "reportsto", "vorgesetzt", "responsablehiérarchique", "responsablehierarchique",
            "supérieur", "jefe"];

    private static readonly string[] OfDotted = ["dotted", "matrix", "functional", "secondary", "fachlich", "indirect", "additional"];

    /// <summary>What a name means.</summary>
    /// <param name="name">The name as it stands in the document.</param>
    /// <param name="context">What it tells of.</param>
    public static FieldMeaning Of(string name, FieldContext context = FieldContext.Record)
    {
        if (name.StartsWith("urn:", StringComparison.OrdinalIgnoreCase)) return new(null, FieldRole.More, FieldContext.Record);
        var key = Key(name);
        if (InContext(key, context) is { } inner) return new(inner, FieldRole.More, context);
        var (role, told) = Roles.GetValueOrDefault(key);
        var isLead = IsOfManagers(key);
        var isDotted = OfDotted.Any(word => key.Contains(word, StringComparison.Ordinal));
        if (isLead && isDotted) return new(PersonField.DottedTo, FieldRole.DottedManager, told);
        PersonField? field = Texts.TryGetValue(key, out var known) ? known : OfTables(name);
        if (role == FieldRole.Unknown)
            role = isLead || field is PersonField.Manager
                ? FieldRole.Manager
                : field is PersonField.DottedTo ? FieldRole.DottedManager : FieldRole.Unknown;
        if (role == FieldRole.Manager && field is null && isLead) field = PersonField.Manager;
        return new(field, role, told);
    }

    /// <summary>Whether a name is one that only people have.</summary>
    public static bool IsOfPeople(string name)
    {
        var key = Key(name);
        return key is "directreports" or "subordinates" or "employeeid" or "employeenumber" or "jobtitle" or "businesstitle"
            or "unterstellte" || IsOfManagers(key);
    }

    // "Manager level" and "manager's title" are no references to a manager.
    private static bool IsOfManagers(string key) =>
        OfManagers.Any(word => key.Contains(word, StringComparison.Ordinal)) && !key.StartsWith("is", StringComparison.Ordinal)
        && !key.Contains("level", StringComparison.Ordinal) && !key.Contains("title", StringComparison.Ordinal);

    /// <summary>As what somebody leads whom a relation calls so; null where it is no leader.</summary>
    public static FieldRole? LeadsAs(string relation)
    {
        var role = Of(relation).Role;
        return role is FieldRole.Manager or FieldRole.DottedManager ? role : null;
    }

    /// <summary>The field that tables take a header for; null where they know none.</summary>
    public static PersonField? OfTables(string name) => HeaderWords.Read([Bare(name)], [])[0];

    // The namespace of wd:Report_Entry says nothing.
    private static string Bare(string name) => name.LastIndexOf(':') is var colon and >= 0 ? name[(colon + 1)..] : name;

    private static string Key(string name) => Spelling.Key(Bare(name));

    private static PersonField? InContext(string key, FieldContext context) => (context, key) switch
    {
        (FieldContext.Name, "first" or "given" or "forename" or "vorname" or "prénom" or "prenom" or "nombre") => PersonField.FirstName,
        (FieldContext.Name, "last" or "family" or "nachname" or "nom" or "apellido" or "apellidos") => PersonField.LastName,
        (FieldContext.Name, "formatted" or "full" or "display" or "text" or "value" or "label") => PersonField.Name,
        (FieldContext.Position, "name" or "title" or "label" or "text" or "descriptor" or "value" or "displayname") => PersonField.Title,
        (FieldContext.Position, "id" or "number" or "code") => PersonField.PositionId,
        (FieldContext.Person, "id" or "number" or "value") => PersonField.PersonId,
        (FieldContext.Person, "descriptor" or "label" or "text" or "display") => PersonField.Name,
        (FieldContext.Unit, "name" or "title" or "label" or "text" or "descriptor" or "value" or "displayname") => PersonField.Unit,
        (FieldContext.Mail, "value" or "address" or "email" or "mail") => PersonField.Mail,
        (FieldContext.Employer, "name" or "id" or "type" or "label" or "text" or "description" or "location") => PersonField.Node,
        (FieldContext.Record, _) => null,
        (FieldContext.Name or FieldContext.Unit or FieldContext.Mail, "id" or "type" or "primary" or "name" or "display") =>
            PersonField.Node,
        _ => null,
    };

    private static Dictionary<string, PersonField> TextWords() => new(StringComparer.Ordinal)
    {
        ["key"] = PersonField.Id,
        ["nodeid"] = PersonField.Id,
        ["gvid"] = PersonField.Id,
        ["pid"] = PersonField.Manager,
        ["parentkey"] = PersonField.Manager,
        ["parentnode"] = PersonField.Manager,
        ["parentnodeid"] = PersonField.Manager,
        ["managedby"] = PersonField.Manager,
        ["ledby"] = PersonField.Manager,
        ["lead"] = PersonField.Manager,
        ["leader"] = PersonField.Manager,
        ["boss"] = PersonField.Manager,
        ["role"] = PersonField.Title,
        ["positionname"] = PersonField.Title,
        ["descriptor"] = PersonField.Name,
        ["mail"] = PersonField.Mail,
        ["userprincipalname"] = PersonField.UserName,
        ["upn"] = PersonField.UserName,
        ["samaccountname"] = PersonField.UserName,
        ["username"] = PersonField.UserName,
        ["distinguishedname"] = PersonField.DistinguishedName,
        ["dn"] = PersonField.DistinguishedName,
        ["holder"] = PersonField.Name,
        ["incumbent"] = PersonField.Name,
        ["heldby"] = PersonField.Name,
        ["inhaber"] = PersonField.Name,
        ["titulaire"] = PersonField.Name,
        ["titular"] = PersonField.Name,
        ["startdate"] = PersonField.From,
        ["effectivedate"] = PersonField.From,
        ["enddate"] = PersonField.To,
        ["fte"] = PersonField.Share,
    };

    private static Dictionary<string, (FieldRole, FieldContext)> RoleWords()
    {
        var words = new Dictionary<string, (FieldRole, FieldContext)>(StringComparer.Ordinal);
        Add(FieldRole.Reports, default, "children", "reports", "direct reports", "direct report", "subordinates", "subordinate", "childs",
            "child", "kids", "child nodes",
            "manages", "leads", "downline", "underlings", "assistants", "berichte", "direkte berichte", "direktberichte",
            "unterstellte", "unterstellte mitarbeiter", "untergebene", "kinder",
            "mitarbeiter", "subordonnés",
            "subordonnes", "collaborateurs", "enfants", "subordinados", "colaboradores", "hijos", "a cargo", "reportes",
            "reportes directos", "rapports directs", "includes");
        Add(FieldRole.Members, default, "members", "people", "persons", "employees", "staff", "workers", "users", "team", "teams",
            "team members", "personnel", "personen",
            "angestellte", "membres", "employés", "employes", "salariés", "miembros", "empleados", "personas", "equipo", "équipe",
            "positions", "seats", "departments", "divisions",
            "units", "sub teams", "sub units", "groups", "abteilungen", "bereiche", "équipes", "equipes", "equipos", "departamentos");
        Add(FieldRole.Holders, default, "holders", "holder", "incumbent", "incumbents", "held by", "inhaber", "stelleninhaber", "besetzung",
            "titulaire", "titulaires", "titular",
            "titulares", "occupant", "occupants");
        Add(FieldRole.Jobs, default, "jobs", "assignments", "employments", "stellen", "postes", "puestos", "roles");
        Add(FieldRole.Manager, default, "manager", "supervisor", "reports to", "boss", "parent", "lead", "leader", "head", "leiter",
            "leitung", "chef", "responsable");
        Add(FieldRole.Label, default, "label", "text", "caption", "html", "content", "f", "v");
        Add(FieldRole.Active, default, "active", "account enabled", "is active", "enabled", "aktiv", "actif", "activo");
        Add(FieldRole.More, FieldContext.Record, "data", "attributes", "profile", "properties", "fields", "metadata", "meta", "details",
            "info", "relationships", "enterprise",
            "job info", "job information", "work", "employment", "work info", "custom fields", "text");
        Add(FieldRole.More, FieldContext.Name, "name");
        Add(FieldRole.More, FieldContext.Position, "position", "job", "role", "stelle", "poste", "puesto", "job profile", "title",
            "job title");
        Add(FieldRole.More, FieldContext.Person, "person", "employee", "worker", "user", "employé", "empleado", "account");
        Add(FieldRole.More, FieldContext.Unit, "department", "unit", "org unit", "division", "abteilung", "bereich", "département",
            "departement", "departamento");
        Add(FieldRole.More, FieldContext.Employer, "organizations", "organization", "company");
        Add(FieldRole.Relations, default, "relations");
        Add(FieldRole.More, FieldContext.Mail, "email", "emails", "mail");
        return words;

        void Add(FieldRole role, FieldContext context, params ReadOnlySpan<string> names)
        {
            foreach (var name in names) words[Spelling.Key(name)] = (role, context);
        }
    }
}

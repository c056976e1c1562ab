namespace TechRoles.Interchange;

/// <summary>English, and the names that products give their columns.</summary>
/// <remarks>
/// SAP SuccessFactors (<c>USERID</c>, <c>MANAGER</c>), BambooHR (<c>Employee #</c>, <c>Supervisor EID</c>), Workday (<c>Worker</c>,
/// <c>Business Title</c>), Active Directory (<c>SamAccountName</c>, <c>DistinguishedName</c>), Visio and organisation chart wizards
/// (<c>Unique_ID</c>, <c>Reports_To</c>, <c>Line Detail 1</c>, <c>ParentId</c>).
/// </remarks>
internal static class English
{
    public static SourceLanguage Words { get; } = new()
    {
        Headers =
        [
            (PersonField.PositionId, ["position id", "position number", "position no", "position code", "position #", "post id", "post number", "seat id",
                "seat number", "job id"]),
            (PersonField.Id, ["id", "unique id", "unique identifier", "identifier", "node id", "key id", "#", "no"]),
            (PersonField.PersonId, ["employee id", "worker id", "employee number", "employee no", "employee num", "employee #", "employee code", "emp id",
                "emp no", "emp #", "eeid", "ee id", "eid", "person id", "person number", "personnel number", "personnel id", "staff id", "staff number", "staff no",
                "payroll number", "badge id", "badge number", "badge", "user id", "associate id", "associate number", "global id", "hris id", "username"]),
            (PersonField.Name, ["name", "full name", "employee name", "display name", "worker", "worker name", "preferred name", "employee", "person",
                "person name", "holder", "incumbent", "incumbent name", "staff name", "staff member", "associate", "associate name", "legal name", "cn",
                "common name", "team member"]),
            (PersonField.FirstName, ["first name", "given name", "legal first name", "preferred first name", "forename"]),
            (PersonField.LastName, ["last name", "surname", "family name", "legal last name", "sn"]),
            (PersonField.Mail, ["email", "email address", "e mail", "mail", "work email", "email work", "business email", "company email", "primary email",
                "mail address", "contact email"]),
            (PersonField.UserName, ["user principal name", "upn", "sam account name", "account name", "login", "user name", "network id"]),
            (PersonField.DistinguishedName, ["distinguished name", "dn"]),
            (PersonField.Title, ["job title", "position title", "business title", "title", "job name", "designation", "position name", "line detail 1",
                "job position", "position", "role title", "role name", "job role", "job", "role", "occupation", "post title", "post", "function"]),
            (PersonField.ManagerPositionId, ["reports to position", "reports to position id", "manager position id", "parent position id",
                "supervisor position id", "parent position"]),
            (PersonField.Manager, ["reports to", "reports to id", "manager id", "supervisor id", "parent id", "manager", "supervisor", "line manager",
                "direct manager", "reporting manager", "reporting to", "report to", "parent", "superior", "boss", "managed by", "manager dn",
                "parent node", "supervised by"]),
            (PersonField.ManagerPersonId, ["supervisor eid", "manager eid", "manager employee id", "manager person id", "manager user id",
                "supervisor employee id", "manager employee number", "manager badge id"]),
            (PersonField.ManagerMail, ["manager email", "supervisor email", "manager email address", "manager mail"]),
            (PersonField.ManagerName, ["manager name", "supervisor name", "manager full name"]),
            (PersonField.DottedTo, ["dotted to", "dotted", "dotted lines", "dotted line", "dotted line manager", "dotted line manager id", "dotted line to", "matrix manager",
                "matrix manager id", "secondary manager", "functional manager", "functional manager id", "dotted manager"]),
            (PersonField.Unit, ["unit", "unit id", "department", "department name", "dept", "dept name", "org unit", "organisational unit",
                "organizational unit", "supervisory organization", "business unit", "team", "team name", "division", "org", "cost centre name"]),
            (PersonField.Grade, ["grade", "job grade", "pay grade", "job level", "band", "level", "career level"]),
            (PersonField.Roles, ["roles"]),
            (PersonField.Scope, ["scope"]),
            (PersonField.Top, ["top"]),
            (PersonField.Status, ["status", "employment status", "employee status", "worker status", "position status", "state", "active status"]),
            (PersonField.Matrix, ["matrix"]),
            (PersonField.Key, ["key"]),
            (PersonField.Capacity, ["capacity"]),
            (PersonField.Share, ["share", "fte", "time share", "fte %", "fte percent", "percent"]),
            (PersonField.Mode, ["mode", "assignment type", "assignment mode", "appointment type"]),
            (PersonField.From, ["effective date", "from", "effective from", "valid from", "start date", "from date", "since", "assignment start",
                "position start date", "date from", "begin date", "effective start date", "start", "starts", "begin", "effective start", "started"]),
            (PersonField.To, ["to", "effective to", "valid to", "end date", "until", "to date", "termination date", "assignment end", "last day",
                "position end date", "date to", "leaving date", "effective end date", "exit date", "end", "ends", "effective end", "ended", "valid until"]),
        ],
        Manager = ["manager", "supervisor", "superior", "boss", "reports to", "reporting to"],
        Dotted = ["dotted", "matrix", "secondary", "functional", "second", "indirect", "additional"],
        Number = ["id", "number", "no", "num", "eid", "code", "#", "badge", "identifier"],
        Person = ["employee", "person", "worker", "staff", "user", "personnel", "eid", "badge", "associate", "emp"],
        Seat = ["position", "post", "seat", "job"],
        Other = ["level", "count", "span", "since", "start", "phone", "grade", "department", "flag", "date", "location", "type", "role", "is", "cost",
            "of", "status", "general", "comment", "comments", "notes"],
        Vacant =
        [
            "vacant", "vacancy", "open", "open position", "open role", "open seat", "open req", "open requisition", "position open", "position vacant",
            "vacant position", "vacant seat", "vacant post", "tbd", "tba", "tbc", "tbh", "to be hired", "to be determined", "to be announced",
            "to be confirmed", "to be appointed", "to be filled", "to be recruited", "to be named", "to hire", "hiring", "recruiting", "in recruitment",
            "under recruitment", "unfilled", "not filled", "not yet filled", "unoccupied", "new hire", "future hire", "backfill", "nn", "nd", "unassigned", "nobody", "empty",
        ],
        Nobody =
        [
            "xx", "0", "no manager", "no mgr", "nomgr", "none", "na", "not applicable", "null", "nil", "nobody", "no one", "no supervisor", "top level",
            "top", "n a", "does not report", "no boss",
        ],
        Left =
        [
            "terminated", "left", "inactive", "former", "resigned", "dismissed", "retired", "deceased", "separated", "leaver", "exited", "departed",
            "ex employee", "former employee", "offboarded", "laid off", "gone", "disabled", "deactivated", "no longer employed", "ended", "withdrawn",
        ],
        Holds =
        [
            "active", "employed", "filled", "occupied", "current", "on leave", "leave", "loa", "leave of absence", "suspended", "maternity leave",
            "paternity leave", "parental leave", "sabbatical", "sick leave", "medical leave", "on sabbatical", "garden leave", "full time", "part time", "permanent",
            "regular", "probation", "on probation", "contractor", "contract", "temporary", "intern", "fixed term", "paid leave", "unpaid leave", "enabled", "yes", "true", "a",
            "on notice", "notice period", "secondment", "seconded",
        ],
        Footers =
        [
            "total", "grand total", "subtotal", "sum", "count", "headcount", "head count", "confidential", "strictly confidential", "printed", "printed by",
            "page", "generated", "exported", "source", "note", "notes", "legend", "end of report", "report generated", "number of", "as of", "internal use",
            "for internal use", "copyright", "number of records", "records", "rows", "created", "prepared by", "end of list", "total employees", "average",
        ],
        Levels = ["level", "lvl", "l", "tier", "layer"],
        Acting = ["acting", "interim", "ad interim", "a i", "temporary"],
        Titles =
        [
            "chief", "officer", "president", "head", "director", "manager", "lead", "leader", "vp", "svp", "evp", "engineer", "architect", "analyst", "assistant", "consultant", "specialist", "administrator", "coordinator", "controller", "counsel", "secretary", "developer", "designer", "supervisor", "executive", "partner", "owner", "advisor", "adviser", "scientist", "technician", "accountant", "planner", "auditor",
        ],
        Eliminated = ["eliminated", "abolished", "closed", "deleted", "discontinued", "cancelled", "defunct"],
        OpenEnds = ["present", "current", "today", "open", "open ended", "indefinite", "ongoing", "now", "until further notice"],
    };
}

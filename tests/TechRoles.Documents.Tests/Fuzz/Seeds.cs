using System.Text;
using TechRoles.Documents.Tests.Excel;

namespace TechRoles.Documents.Tests.Fuzz;

/// <summary>What the fuzzing of a reader starts from.</summary>
/// <param name="Extension">The extension of its files.</param>
/// <param name="Files">Good files.</param>
/// <param name="Tokens">Words that mean something in the format.</param>
internal sealed record Seeds(string Extension, byte[][] Files, byte[][] Tokens)
{
    private static readonly Dictionary<string, Seeds> ByReader = new(StringComparer.Ordinal)
    {
        ["json"] = Texts(".json",
            [
                """{"format": "techroles-chart/1", "organisation": {"name": "x", "profile": {"employees": 7}}, "positions": [{"id": "ceo", "top": true}, {"id": "cio", "reportsTo": ["ceo", "cto"], "roles": ["cio"], "capacity": 50}], "assignments": [{"person": "p", "position": "cio", "share": 50, "from": "2026-01-01"}]}""",
                """[{"id": 1, "name": "person one", "title": "CEO"}, {"id": 2, "name": "person two", "title": "CIO", "managerId": 1}]""",
                """{"name": "CEO", "children": [{"name": "CIO", "children": [{"name": "Head"}]}, {"name": "CTO"}]}""",
                """{"Report_Entry": [{"Employee_ID": "1", "businessTitle": "CEO", "Worker_s_Manager_group": [{"Manager_ID": "2"}]}]}""",
                """{"schemas": ["urn:ietf:params:scim:api:messages:2.0:ListResponse"], "Resources": [{"id": "a", "title": "CEO", "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User": {"manager": {"value": "b"}}}]}""",
                """{"nodes": [{"id": "a", "label": "CEO"}, {"id": "b", "label": "CIO"}], "edges": [{"from": "a", "to": "b"}]}""",
            ],
            ["{", "}", "[", "]", ":", ",", "null", "true", "\"\\ud800\"", "\"children\":[", "\"manager\":", "\"id\":", "\"format\":"]),
        ["yaml"] = Texts(".yaml",
            ["- name: person one\n  title: CEO\n- name: person two\n  title: CIO\n  manager: person one\n", "format: techroles-chart/1\npositions:\n- id: ceo\n- id: cio\n  reportsTo: ceo\n", "team:\n  lead: x\n  members: [a, {name: b}]\n"],
            ["- ", ": ", "[", "]", "{", "}", "&a ", "*a", "!!x ", "<<: ", "|", ">", "---\n", "...\n", "? ", "\"", "'", "#"]),
        ["mermaid"] = Texts(".mmd",
            ["flowchart TD\n  a[CEO] --> b[CIO]\n  a -.-> c(\"CTO<br>person\")\n  subgraph IT\n  d & e --> f\n  end\n  classDef x fill:#fff\n", "mindmap\n  root((CEO))\n    CIO\n      Head\n    CTO\n"],
            ["-->", "---", "-.->", "==>", "subgraph x\n", "end\n", "[", "]", "((", "))", "{", "}", "|x|", "&", ":::", "%%", "<br/>", "\""]),
        ["plantuml"] = Texts(".puml",
            ["@startwbs\n* CEO\n** CIO\n*** Head\n** CTO\n@endwbs\n", "@startuml\nrectangle CEO\nrectangle \"CIO\" as cio\nCEO --> cio : x\nCEO ..> CTO\npackage IT {\n component D\n}\n@enduml\n", "@startmindmap\n+ CEO\n++ CIO\n-- CTO\n@endmindmap\n"],
            ["*", "**", "@startwbs\n", "-->", "<|--", "as ", "{", "}", "package ", ":", ";", "skinparam ", "note left\n", "end note\n", "'"]),
        ["dot"] = Texts(".dot",
            ["digraph org { rankdir=TB; node [shape=box]; ceo [label=\"CEO\\nperson\"]; ceo -> {cio cto}; cio -> d [style=dashed]; subgraph cluster_it { label=IT; e } }", "strict graph { a -- b -- c; b [label=<<b>CIO</b>>] }"],
            ["->", "--", "{", "}", "[", "]", "label=", "<", ">", "\"", "subgraph cluster_", "/*", "*/", "//", ";", "\\n", "a:b:c"]),
        ["ldif"] = Texts(".ldif",
            ["version: 1\n\ndn: cn=one,dc=x\nobjectClass: person\ncn: one\ntitle: CEO\n\ndn: cn=two,dc=x\nobjectClass: person\ncn: two\ntitle:: Q0lP\nmanager: cn=one,dc=x\n"],
            ["dn: ", "\n ", ":: ", "# ", "manager: cn=", "objectClass: person\n", "\n\n", "changetype: add\n", "-\n"]),
        ["text"] = Texts(".txt",
            ["CEO (top)\n  CIO (vacant; unit x): network A/R, \"x y\" C in emea joint\n  CTO #c [person-1 50% acting]\n\n[areas]\nnetwork name=\"The network\"\n[goals]\ng from=2026-01-01\n", "Team 1\n  Team 2\n    Team 3\n"],
            ["(", ")", "[", "]", ":", "#", "\"", "%", ";", "[areas]\n", "[positions]\n", "\t", "=", "\\u0000", "in ", "joint"]),
        ["csv"] = Texts(".csv",
            [
                "Employee ID,Name,Job Title,Manager,Dotted line,Status,Start,End,FTE\n1,person one,CEO,NO_MANAGER,,Active,2020-01-01,,1\n2,\"two, person\",CIO,person one,3,Left,,2024-01-01,0.5\n3,Vacant,CTO,1,,,,,\n",
                "Level 1,Level 2,Level 3\nCEO,,\n,CIO,\n,,Head\n", "Manager;Name\na;b\na;c\n", "Post Unique Reference,Name,Job Title,Reports to Senior Post,FTE\n1,x,Director,XX,1\n2,N/D,Deputy,1,0.5\n",
                "Staff list\n\nName,Title,Manager\n\"one, person\",Head,\nperson two (2),Lead,\"person one; person two\"\nTotal,2,\n", "sep=|\nid|title|manager\n1|CEO|\n",
            ],
            [",", ";", "\"", "\"\"", "\n", "N.N.", "XX", "cn=a,dc=b", "a@b.c", "sep=;\n", "#TYPE x\n", "Total", "01/02/2026", "(acting)"]),
        ["raci"] = Texts(".csv",
            ["activity,CIO,CTO\npayroll,A/R,C\nnetwork,\"R, I\",A*\nproduct,x,-\n", "Title\n\nNo.,Phase,Task,CIO,CTO\n1,Run,Patch,R (note),**A**\n,Run,Buy,N/A,A1\nA = accountable,,,,\n", "Task,Responsible,Accountable\nPatch,CIO,\"CTO, COO\"\n", "Role,Patch,Buy\nCIO,A,R\nCTO,R,A\n"],
            [",", "A", "R", "A/R", "x", "N/A", "Legend: A = accountable", "(", ")", "**", "Responsible", "\n"]),
        ["markdown"] = Texts(".md",
            ["# Who\n\n| Task | CIO | CTO |\n|---|:-:|---|\n| Patch | **A** | R |\n| Buy | [C](x) | A |\n", "| Name | Title | Manager |\n|---|---|---|\n| person one | CEO | |\n| person two | CIO | person one |\n", "```mermaid\nflowchart TD\n a[CEO] --> b[CIO]\n```\n"],
            ["|", "---", "\n", "**", "`", "[", "](", "```", "<br>", "#", "- ", "\\|", "&amp;"]),
        ["excel"] = new(".xlsx",
            [
                new Book().Sheet("Duties", [["Task", "CIO", "CTO"], ["Patch", "A", "R"], ["Buy", "C", "A"]]).Bytes(),
                new Book().Sheet("Staff", [["Employee ID", "Name", "Job Title", "Manager ID"], ["#1:1", "person one", "CEO", null], ["#1:2", "person two", "CIO", "#1:1"]], "visible", "A1:B2").Bytes(),
                new Book().Sheet("positions", [["id", "title", "reportsTo"], ["ceo", "CEO", ""], ["cio", "CIO", "ceo"]]).Sheet("x", [["y"]], "hidden").Bytes(),
            ],
            [.. new[] { "<row r=\"1048576\">", "<c r=\"XFD1\">", "<mergeCell ref=\"A1:XFD1048576\"/>", "t=\"s\"", "<v>1</v>", "<is><t>", "]]>", "<!DOCTYPE x [<!ENTITY a \"b\">]>", "&a;", "s=\"99\"" }.Select(Encoding.UTF8.GetBytes)]),
    };

    /// <summary>The readers that are fuzzed.</summary>
    public static IEnumerable<string> Readers => ByReader.Keys;

    /// <summary>What a reader starts from.</summary>
    public static Seeds Of(string reader) => ByReader[reader];

    private static Seeds Texts(string extension, string[] files, string[] tokens) =>
        new(extension, [.. files.Select(Encoding.UTF8.GetBytes)], [.. tokens.Select(Encoding.UTF8.GetBytes)]);
}

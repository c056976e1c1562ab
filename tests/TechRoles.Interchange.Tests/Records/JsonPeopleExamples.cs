namespace TechRoles.Interchange.Tests.Records;

public class JsonPeopleExamples
{
    private static readonly string[] Small = ["CEO (Ann Miller)", "CIO (Bob Stone) < CEO", "CISO (Eve Ward) < CIO"];

    [Theory]
    [InlineData("""[{"id":1,"name":"Ann Miller","title":"CEO"},{"id":2,"name":"Bob Stone","title":"CIO","managerId":1},{"id":3,"name":"Eve Ward","title":"CISO","managerId":2}]""")]
    [InlineData("""{"employees":[{"id":"a","name":"Ann Miller","role":"CEO","pid":null},{"id":"b","name":"Bob Stone","role":"CIO","pid":"a"},{"id":"c","name":"Eve Ward","role":"CISO","pid":"b"}],"total":3}""")]
    [InlineData("""{"name":"Ann Miller","title":"CEO","children":[{"name":"Bob Stone","title":"CIO","children":[{"name":"Eve Ward","title":"CISO"}]}]}""")]
    [InlineData("""{"name":"Ann Miller","jobTitle":"CEO","directReports":[{"name":"Bob Stone","jobTitle":"CIO","directReports":[{"name":"Eve Ward","jobTitle":"CISO","directReports":[]}]}]}""")]
    [InlineData("""{"text":{"name":"Ann Miller","title":"CEO"},"children":[{"text":{"name":"Bob Stone","title":"CIO"},"children":[{"text":{"name":"Eve Ward","title":"CISO"}}]}]}""")]
    [InlineData("""{"label":"CEO","data":{"name":"Ann Miller"},"expanded":true,"children":[{"label":"CIO","data":{"name":"Bob Stone"},"children":[{"label":"CISO","data":{"name":"Eve Ward"}}]}]}""")]
    [InlineData("""{"CEO":{"name":"Ann Miller","reports":{"CIO":{"name":"Bob Stone","reports":{"CISO":{"name":"Eve Ward"}}}}}}""")]
    [InlineData("""{"name":"CEO: Ann Miller","children":[{"name":"CIO: Bob Stone","children":[{"name":"CISO: Eve Ward"}]}]}""")]
    [InlineData("""
        {"id":"1","name":"Ann Miller","title":"CEO"}
        {"id":"2","name":"Bob Stone","title":"CIO","reports":["3"],"manager":{"id":"1","name":"Ann Miller"}}
        {"id":"3","name":"Eve Ward","title":"CISO"}
        """)]
    [InlineData("""{"Report_Entry":[{"Employee_ID":"1","Name":"Ann Miller","businessTitle":"CEO"},{"Employee_ID":"2","Name":"Bob Stone","businessTitle":"CIO","Worker_s_Manager_group":[{"Manager_ID":"1"}]},{"Employee_ID":"3","Name":"Eve Ward","businessTitle":"CISO","Worker_s_Manager_group":{"Manager_ID":"2","Manager_Name":"Bob Stone"}}]}""")]
    [InlineData("""{"wd:Report_Data":{"wd:Report_Entry":[{"wd:Employee_ID":"1","wd:Name":"Ann Miller","wd:Business_Title":"CEO"},{"wd:Employee_ID":"2","wd:Name":"Bob Stone","wd:Business_Title":"CIO","wd:Manager":{"Descriptor":"Ann Miller","ID":[{"type":"WID","_":"f00"},{"type":"Employee_ID","_":"1"}]}},{"wd:Employee_ID":"3","wd:Name":"Eve Ward","wd:Business_Title":"CISO","wd:Manager":{"Descriptor":"Bob Stone"}}]}}""")]
    [InlineData("""{"@odata.context":"x","value":[{"id":"u1","displayName":"Ann Miller","jobTitle":"CEO","mail":"ann@x.org","manager":null},{"id":"u2","displayName":"Bob Stone","jobTitle":"CIO","manager":{"@odata.type":"#microsoft.graph.user","id":"u1","displayName":"Ann Miller","jobTitle":"CEO"}},{"id":"u3","displayName":"Eve Ward","jobTitle":"CISO","manager":{"id":"u2"}}]}""")]
    [InlineData("""{"value":[{"id":"u2","displayName":"Bob Stone","jobTitle":"CIO","manager":{"id":"u1","displayName":"Ann Miller","jobTitle":"CEO"},"directReports":[{"id":"u3","displayName":"Eve Ward","jobTitle":"CISO"}]},{"id":"u3","displayName":"Eve Ward","jobTitle":"CISO"}]}""")]
    [InlineData("""{"schemas":["urn:ietf:params:scim:api:messages:2.0:ListResponse"],"totalResults":3,"Resources":[{"id":"1","userName":"ann","name":{"givenName":"Ann","familyName":"Miller"},"title":"CEO","active":true},{"id":"2","userName":"bob","name":{"formatted":"Bob Stone"},"title":"CIO","urn:ietf:params:scim:schemas:extension:enterprise:2.0:User":{"employeeNumber":"9","manager":{"value":"1","$ref":"../Users/1","displayName":"Ann Miller"}}},{"id":"3","displayName":"Eve Ward","title":"CISO","emails":[{"value":"eve@x.org","primary":true}],"urn:ietf:params:scim:schemas:extension:enterprise:2.0:User":{"manager":"2"}}]}""")]
    [InlineData("""{"data":[{"type":"employee","id":"1","attributes":{"name":"Ann Miller","position":{"label":"Position","value":"CEO"}}},{"type":"employee","id":"2","attributes":{"name":"Bob Stone","position":{"label":"Position","value":"CIO"}},"relationships":{"manager":{"data":{"type":"employee","id":"1"}}}},{"type":"employee","id":"3","attributes":{"name":"Eve Ward","position":"CISO"},"relationships":{"manager":{"data":{"id":"2"}}}}]}""")]
    [InlineData("""{"nodes":[{"id":"a","label":"Ann Miller\nCEO"},{"id":"b","label":"CIO (Bob Stone)"},{"id":"c","label":"Eve Ward, CISO"}],"edges":[{"from":"a","to":"b"},{"from":"b","to":"c"}]}""")]
    [InlineData("""{"elements":{"nodes":[{"data":{"id":"a","name":"Ann Miller","title":"CEO"}},{"data":{"id":"b","name":"Bob Stone","title":"CIO"}},{"data":{"id":"c","name":"Eve Ward","title":"CISO"}}],"edges":[{"data":{"id":"e1","source":"a","target":"b"}},{"data":{"source":"b","target":"c"}}]}}""")]
    [InlineData("""{"nodes":[{"name":"Ann Miller","title":"CEO"},{"name":"Bob Stone","title":"CIO"},{"name":"Eve Ward","title":"CISO"}],"links":[{"source":0,"target":1},{"source":1,"target":2}]}""")]
    [InlineData("""{"class":"TreeModel","nodeDataArray":[{"key":1,"name":"Ann Miller","title":"CEO"},{"key":2,"name":"Bob Stone","title":"CIO","parent":1},{"key":3,"name":"Eve Ward","title":"CISO","parent":2}]}""")]
    [InlineData("""{"nodes":[{"id":"a","title":"CEO","name":"Ann Miller"},{"id":"b","title":"CIO","name":"Bob Stone"},{"id":"c","title":"CISO","name":"Eve Ward"}],"data":[["a","b"],["b","c"]]}""")]
    [InlineData("""[{"name":"Ann Miller","title":"CEO"},{"name":"Bob Stone","title":"CIO","manager":[["Ann Miller"]]},{"name":"Eve Ward","title":"CISO","reportsTo":[[],[{"name":"Bob Stone"}]]}]""")]
    [InlineData("""{"success":true,"data":[{"type":"Employee","attributes":{"id":{"label":"ID","value":1},"first_name":{"label":"First name","value":"Ann"},"last_name":{"label":"Last name","value":"Miller"},"position":{"label":"Position","value":"CEO"},"supervisor":{"label":"Supervisor","value":null}}},{"type":"Employee","attributes":{"id":{"label":"ID","value":2},"first_name":{"label":"First name","value":"Bob"},"last_name":{"label":"Last name","value":"Stone"},"position":{"label":"Position","value":"CIO"},"supervisor":{"label":"Supervisor","value":{"type":"Employee","attributes":{"id":{"label":"ID","value":1}}}}}},{"type":"Employee","attributes":{"id":{"label":"ID","value":3},"first_name":{"label":"First name","value":"Eve"},"last_name":{"label":"Last name","value":"Ward"},"position":{"label":"Position","value":"CISO"},"supervisor":{"label":"Supervisor","value":{"type":"Employee","attributes":{"id":{"label":"ID","value":2}}}}}}]}""")]
    [InlineData("""{"title":"Head count","fields":[{"id":"id","name":"Employee #"},{"id":"displayName","name":"Name"}],"employees":[{"id":"1","displayName":"Ann Miller","jobTitle":"CEO","supervisorEId":null},{"id":"2","displayName":"Bob Stone","jobTitle":"CIO","supervisorEId":"1"},{"id":"3","displayName":"Eve Ward","jobTitle":"CISO","supervisorEId":"2"}]}""")]
    [InlineData("""{"kind":"x#users","users":[{"id":"1","primaryEmail":"ann@x.org","name":{"givenName":"Ann","familyName":"Miller","fullName":"Ann Miller"},"organizations":[{"name":"Example Inc","title":"CEO","primary":true}]},{"id":"2","primaryEmail":"bob@x.org","name":{"fullName":"Bob Stone"},"organizations":[{"title":"CIO"}],"relations":[{"value":"ann@x.org","type":"manager"}]},{"id":"3","primaryEmail":"eve@x.org","name":{"fullName":"Eve Ward"},"organizations":[{"title":"CISO"}],"relations":[{"value":"ann@x.org","type":"assistant"},{"value":"bob@x.org","type":"manager"}]}]}""")]
    [InlineData("""{"people":{"ann":{"name":"Ann Miller","title":"CEO"},"bob":{"name":"Bob Stone","title":"CIO","manager":"ann"},"eve":{"name":"Eve Ward","title":"CISO","manager":"bob"}}}""")]
    [InlineData("""[{"firstName":"Ann","lastName":"Miller","title":"CEO"},{"firstName":"Bob","lastName":"Stone","title":"CIO","manager":{"firstName":"Ann","lastName":"Miller"}},{"firstName":"Eve","lastName":"Ward","title":"CISO","manager":{"firstName":"Bob","lastName":"Stone"}}]""")]
    [InlineData("""[{"Employee_ID":"1","Worker":"Ann Miller","Position":"CEO"},{"Employee_ID":"2","Worker":"Bob Stone","Position":"CIO","Manager_group":{"Manager_Employee_ID":"1","Manager_Name":"Ann Miller"}},{"Employee_ID":"3","Worker":"Eve Ward","Position":"CISO","Manager_group":{"Manager_Name":"Bob Stone"}}]""")]
    [InlineData("""{"name":"Ann Miller","rolle":"CEO","berichte":[{"name":"Bob Stone","rolle":"CIO","zugeordnet":[{"name":"Eve Ward","rolle":"CISO"}]}]}""")]
    [InlineData("""[["Name","Title","Manager"],["Ann Miller","CEO",""],["Bob Stone","CIO","Ann Miller"],["Eve Ward","CISO","Bob Stone"]]""")]
    [InlineData("""[["Name","Manager","ToolTip"],[{"v":"Ann Miller","f":"Ann Miller<div>CEO</div>"},"",""],[{"v":"Bob Stone","f":"Bob Stone<div style=\"color:red\">CIO</div>"},"Ann Miller","He"],[{"v":"Eve Ward","f":"Eve Ward<br>CISO"},{"v":"Bob Stone"},""]]""")]
    [InlineData("""[[{"v":"a","f":"Ann Miller<p>CEO</p>"}],[{"v":"b","f":"Bob Stone<p>CIO</p>"},"a"],[{"v":"c","f":"Eve Ward<p>CISO</p>"},"b","a note"]]""")]
    [InlineData("""{"series":[{"type":"organization","keys":["from","to"],"data":[["a","b"],["b","c"]],"nodes":[{"id":"a","title":"CEO","name":"Ann Miller"},{"id":"b","title":"CIO","name":"Bob Stone"},{"id":"c","title":"CISO","name":"Eve Ward"}]}]}""")]
    [InlineData("""{"1":{"name":"Ann Miller","title":"CEO","manager":null},"2":{"name":"Bob Stone","title":"CIO","manager":{"id":"1"}},"3":{"name":"Eve Ward","title":"CISO","manager":{"name":"Bob Stone"}}}""")]
    [InlineData("""
        // exported
        [{"person":{"id":"p1","name":"Ann Miller"},"position":{"id":"x1","title":"CEO"}},{"person":{"id":"p2","name":"Bob Stone"},"position":{"id":"x2","title":"CIO"},"reportsTo":{"id":"x1"}},{"holder":"Eve Ward","position":{"id":"x3","title":"CISO"},"reportsTo":{"id":"x2"}},]
        """)]
    public void People_are_read_whatever_their_program_calls_things(string json) => Assert.Equal(Small, Told.Chart(json, "chart.json"));

    [Theory]
    [InlineData("""{"CEO":{"CIO":{"CISO":null},"CTO":{}}}""")]
    [InlineData("""{"CEO":[{"CIO":["CISO"]},"CTO"]}""")]
    [InlineData("""{"title":"CEO","reports":[{"title":"CIO","reports":["CISO"]},"CTO"]}""")]
    [InlineData("""{"name":"CEO","children":[{"name":"CIO","children":[{"name":"CISO"}]},{"name":"CTO"}]}""")]
    [InlineData("""{"graph":{"nodes":{"a":{"label":"CEO"},"b":{"label":"CIO"},"c":{"label":"CISO"},"d":{"label":"CTO"}},"edges":[{"source":"a","target":"b"},{"source":"b","target":"c","relation":"leads"},{"source":"d","target":"a","relation":"reports to"}]}}""")]
    public void Trees_of_titles_alone_are_charts(string json) =>
        Assert.Equal(["CEO", "CIO < CEO", "CISO < CIO", "CTO < CEO"], Told.Chart(json, "chart.json"));

    [Theory]
    [InlineData("""[{"Month":"2026-01","Region":"North","Units":120},{"Month":"2026-02","Region":"South","Units":90}]""", "Month, Region, Units")]
    [InlineData("""{"name":"left-pad","version":"1.0.0","author":{"name":"Ann Miller","email":"ann@x.org"},"dependencies":{"d3":"7"}}""", "name, version, author")]
    [InlineData("""{"type":"FeatureCollection","features":[{"type":"Feature","properties":{"name":"Lake"},"geometry":{"type":"Point","coordinates":[1,2]}}]}""", "JSON file")]
    [InlineData("""{"openapi":"3.0","info":{"title":"Orders","version":"1"},"paths":{}}""", "openapi, info, paths")]
    [InlineData("""[{"id":1,"name":"Chair","price":20},{"id":2,"name":"Table","price":80}]""", "JSON file")]
    [InlineData("""[{"id":1,"text":"A good one","parentId":null,"user":"person-1"},{"id":2,"text":"Not at all","parentId":1,"user":"person-2"}]""", "JSON file")]
    [InlineData("[1,2,3]", "JSON file")]
    [InlineData("{}", "JSON file")]
    [InlineData("{\"\\uD800\": {\"\\uDC00\": \"\\uD800\"}}", "JSON file")]
    public void Other_documents_are_refused_with_what_they_have(string json, string says) =>
        Assert.Contains(says, Told.Refusal(json, "data.json"), StringComparison.Ordinal);

    [Fact]
    public void A_matrix_as_a_list_of_objects_is_a_matrix() => Assert.Equal(
        2, Told.Read("""[{"Activity":"Payroll","CIO":"A/R","CTO":"C"},{"Activity":"Network","CIO":"R","CTO":"A"}]""", "raci.json").OrThrow().Builder.Repair().Chart.Areas.Count);

    [Fact]
    public void Teams_are_units_and_their_heads_lead_them() => Assert.Equal(
        ["CEO (Ann Miller) @ Example Inc", "CIO (Bob Stone) < CEO @ Technology", "CISO (Eve Ward) < CIO @ Technology", "Network Manager (Flo Hart) < CIO @ Networks"],
        Told.Chart(
            """
            {"name": "Example Inc", "head": {"name": "Ann Miller", "title": "CEO"}, "teams": [
              {"name": "Technology", "lead": {"name": "Bob Stone", "title": "CIO"}, "members": [{"name": "Eve Ward", "title": "CISO"}],
               "teams": [{"name": "Networks", "members": [{"name": "Flo Hart", "title": "Network Manager"}]}]}]}
            """,
            "teams.json"));

    [Fact]
    public void One_person_with_several_positions_holds_several_seats() => Assert.Equal(
        ["CEO (Ann Miller)", "CIO (Bob Stone) < CEO", "CISO (Bob Stone) < CEO"],
        Told.Chart(
            """
            [{"id": "1", "name": "Ann Miller", "title": "CEO"},
             {"id": "2", "name": "Bob Stone", "positions": [{"id": "a", "title": "CIO", "manager": {"id": "1"}}, {"id": "b", "title": "CISO", "manager": {"id": "1"}}]}]
            """,
            "jobs.json"));

    [Fact]
    public void A_chain_of_many_levels_needs_no_stack()
    {
        const int Levels = 4_000;
        var json = string.Concat(Enumerable.Range(0, Levels).Select(level => $$"""{"title":"Manager {{level}}","reports":[""")) + string.Concat(Enumerable.Repeat("]}", Levels));

        var chart = Told.Read(json, "chain.json").OrThrow().Builder.Repair().Chart;
        Assert.Equal((Levels, 1), (chart.Positions.Count, chart.Tops.Count));
    }
}

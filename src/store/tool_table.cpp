#include "store/tool_table.h"

#include "store/record_table_body.h"

namespace alongside {

template <>
struct Mapping<Tool> {
    static constexpr const char* table = "tool";
    static constexpr const char* columns = "name, kind, does, caution, approved, link";

    static void put(Query& query, const Tool& t) { query.with(t.name, t.kind, t.does, t.caution, t.approved, t.link); }

    static void take(Query& query, Tool& t) {
        query >> t.name >> t.kind >> t.does >> t.caution >> t.approved >> t.link;
    }

    static void putLists(const ListWriter& lists, const Tool& t) {
        lists.put("DELETE FROM tool_builds WHERE tool = ?",
                  "INSERT INTO tool_builds(tool, position, dimension) VALUES (?, ?, ?)", t.builds,
                  [](Query& query, Dimension dimension) { query.with(dimension); });
        lists.put("DELETE FROM tool_use WHERE tool = ?",
                  "INSERT INTO tool_use(tool, position, teacher, since) VALUES (?, ?, ?, ?)", t.uses,
                  [](Query& query, const ToolUse& item) { query.with(item.teacher, item.since); });
    }

    static void takeLists(ListReader<Tool>& lists) {
        lists.take("SELECT tool, dimension FROM tool_builds WHERE tool", "ORDER BY position",
                   [](Query& query, Tool& t) { t.builds.push_back(query.next<Dimension>()); });
        lists.take("SELECT tool, teacher, since FROM tool_use WHERE tool", "ORDER BY position",
                   [](Query& query, Tool& t) {
                       auto& item = t.uses.emplace_back();
                       query >> item.teacher >> item.since;
                   });
    }
};

template class RecordTable<Tool>;

} // namespace alongside

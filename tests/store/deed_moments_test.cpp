#include "overview/bin_tables.h"
#include "store/deed_moments.h"
#include "store/notebook.h"
#include "support/full_records.h"
#include "support/open_notebook.h"
#include "support/temporary_folder.h"

#include <catch2/catch_all.hpp>

using namespace alongside;
using namespace alongside::making;

TEST_CASE("a deed's moment is no removal's of the file, of whatever kind the record", "[deed_moments]") {
    const auto kind = GENERATE(
        from_range(std::vector{BinKind::Teacher, BinKind::School, BinKind::Meeting, BinKind::NextStep, BinKind::Win,
                               BinKind::Agreement, BinKind::Cycle, BinKind::Checklist, BinKind::Pulse,
                               BinKind::Reflection, BinKind::Tool, BinKind::Move, BinKind::Colleague}));
    const TemporaryFolder folder;
    TestTime time;
    Instant removed;
    {
        auto notebook = Notebook::create(folder / "n.alongside", {}, clockOf(time));
        addFullRecords(notebook);
        notebook.perform(Op::Import, [&](Tables& t) {
            inTableOf(kind, t, [&](auto& table) {
                const auto id = table.all().at(0).id;
                table.remove(id);
                removed = *table.findAnywhere(id)->stamp.removedAt;
            });
        });
    }
    auto again = Notebook::open(folder / "n.alongside", {}, {[&] { return time.today; }, [&] { return removed; }});
    const auto added =
        again.perform(Op::Import, [&](Tables& t) { return t.tools.add(fullTool(t.teachers.everything().at(0).id)); });
    CHECK(again.read().tools.find(added)->stamp.createdAt == removed + std::chrono::seconds(1));
}

#include "store/template_table.h"

#include "store/query.h"

namespace alongside {

TemplateItems TemplateTable::itemsOf(TemplateKind kind) const {
    TemplateItems items;
    Query query(*database_,
                "SELECT code, words, strategy, in_use FROM template_item WHERE template = ? ORDER BY position");
    query.with(kind);
    while (query.step()) {
        auto& item = items.emplace_back();
        query >> item.code >> item.words >> item.strategy;
        item.switchedOff = !query.next<bool>();
    }
    return items;
}

Templates TemplateTable::current() const {
    return {itemsOf(TemplateKind::Checklist), itemsOf(TemplateKind::Goals)};
}

void TemplateTable::put(const Templates& templates) {
    put(TemplateKind::Checklist, templates.checklist);
    put(TemplateKind::Goals, templates.goals);
}

void TemplateTable::put(TemplateKind kind, const TemplateItems& items) {
    Query(*database_, "DELETE FROM template_item WHERE template = ?").with(kind).run();
    for (std::size_t i = 0; i < items.size(); ++i)
        Query(*database_, "INSERT INTO template_item(template, position, code, words, strategy, in_use) "
                          "VALUES (?, ?, ?, ?, ?, ?)")
            .with(kind, static_cast<std::int64_t>(i), items[i].code, items[i].words, items[i].strategy,
                  !items[i].switchedOff)
            .run();
}

} // namespace alongside

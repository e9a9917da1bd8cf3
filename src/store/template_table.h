#pragma once

#include "domain/template_item.h"

namespace alongside {

class Database;

// The coach's own wording of the forms.
class TemplateTable {
public:
    explicit TemplateTable(Database& database) : database_(&database) {}

    Templates current() const;
    void put(const Templates& templates);
    void put(TemplateKind kind, const TemplateItems& items);

private:
    TemplateItems itemsOf(TemplateKind kind) const;

    Database* database_;
};

} // namespace alongside

#pragma once

#include "domain/library_content.h"
#include "library/fitting_rows.h"
#include "shared/navigator.h"
#include "shared/page.h"

class QVBoxLayout;

namespace alongside {

class EmptyState;
class FilterField;
class ShelfBar;
class ToolRow;

// The coach's digital tools, by the dimension of trust that they can build, and with whom each is used.
class ToolsPage : public Page {
    Q_OBJECT
public:
    ToolsPage(NotebookLink& link, Navigator& navigator, const std::vector<ToolKind>& kinds, QWidget* parent = nullptr);

protected:
    void refresh() override;

private:
    QWidget* makeNoTools();
    void rebuild(const std::vector<Tool>& tools);
    void addGroup(const QString& heading, const std::optional<Dimension>& first, const std::vector<Tool>& tools);
    void filter();
    void open(const Tool& tool);
    void copyLink(const Tool& tool);

    Navigator& navigator_;
    const std::vector<ToolKind>& kinds_;
    FilterField* filter_;
    ShelfBar* bar_;
    QWidget* noTools_;
    EmptyState* noMatch_;
    QVBoxLayout* column_;
    QWidget* list_ = nullptr;
    std::vector<RowGroup<ToolRow>> groups_;
};

} // namespace alongside

#pragma once

#include "exchange/content.h"
#include "library/fitting_rows.h"
#include "overview/templates.h"
#include "shared/page.h"

class QPushButton;
class QVBoxLayout;

namespace alongside {

class EmptyState;
class FilterField;
class ScrollPage;
class TemplateRow;

// One form as the coach has it: its items, each in use or not, in the coach's order and words.
class TemplateEditor : public Page {
    Q_OBJECT
public:
    TemplateEditor(NotebookLink& link, const Content& content, TemplateKind kind, QWidget* parent = nullptr);

protected:
    void refresh() override;

private:
    // Items that can change places with each other: those of a strategy, or all goals.
    using Group = std::optional<Strategy>;

    QWidget* makeHead();
    std::vector<TemplateLine> linesNow() const;
    TemplateItems builtIn() const;
    std::vector<std::size_t> placesIn(const Group& group) const; // in lines_
    void addCard(const Group& group);
    TemplateRow* makeRow(const std::vector<std::size_t>& places, std::size_t at);
    void filter();
    void goToFirst();
    void addNew(const Group& group);
    void reword(std::size_t place);
    void move(std::size_t place, std::size_t to);
    bool change(const TemplateItems& items); // false where it could not be stored
    std::string draftKey(const std::string& item) const;
    TemplateItems items() const;

    const Content& content_;
    TemplateKind kind_;
    FilterField* filter_;
    EmptyState* noMatch_;
    QPushButton* restore_ = nullptr;
    QVBoxLayout* column_;
    QWidget* list_ = nullptr;
    std::vector<TemplateLine> lines_;
    std::vector<RowGroup<TemplateRow>> groups_;
};

} // namespace alongside

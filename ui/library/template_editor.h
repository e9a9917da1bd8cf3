#pragma once

#include "exchange/content.h"
#include "overview/templates.h"
#include "shared/page.h"

class QPushButton;
class QVBoxLayout;

namespace alongside {

class ScrollPage;

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
    void addNew(const Group& group);
    void reword(std::size_t place);
    void move(std::size_t place, std::size_t to);
    void change(const TemplateItems& items);
    TemplateItems items() const;

    const Content& content_;
    TemplateKind kind_;
    QPushButton* restore_ = nullptr;
    QVBoxLayout* column_;
    QWidget* list_ = nullptr;
    std::vector<TemplateLine> lines_;
};

} // namespace alongside

#pragma once

#include "exchange/content.h"
#include "pulse/half_page.h"
#include "shared/navigator.h"
#include "shared/page.h"

class QPushButton;
class QVBoxLayout;

namespace alongside {

class Card;
class EmptyState;

// The pulse without names: sheets typed in together, shown as counts from five answers on and before that not at all.
class AnonymousPage : public Page {
    Q_OBJECT
public:
    AnonymousPage(NotebookLink& link, Navigator& navigator, const Content& content, QWidget* parent = nullptr);

protected:
    void refresh() override;

private:
    QWidget* makeBar();
    Card* makeCard(const Pulse& batch);
    void addSheets(std::optional<PulseId> batch);
    std::optional<PulseId> batchOfToday() const;
    void savePaper();
    void printPaper();
    HalfPage paper() const;
    void remove(PulseId batch);

    Navigator& navigator_;
    const Content& content_;
    EmptyState* none_;
    QPushButton* type_ = nullptr;
    QPushButton* another_ = nullptr;
    QWidget* bar_;
    QVBoxLayout* column_;
    QWidget* list_ = nullptr;
};

} // namespace alongside

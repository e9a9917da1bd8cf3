#pragma once

#include "domain/agreement_form.h"
#include "overview/report/line_key.h"
#include "overview/report/principal_report.h"
#include "shared/page.h"

#include <QTimer>

#include <set>

class QComboBox;

namespace alongside {

class Card;
class EmptyState;
class Navigator;
class NoteEdit;
class PeriodChoice;
class ReportExits;
class ScrollPage;

// The report to the principal before it leaves: every line, why it may, and the coach's say about each.
class PrincipalPart : public Page {
    Q_OBJECT
public:
    PrincipalPart(NotebookLink& link, Navigator& navigator, const AgreementForm& form, QWidget* parent = nullptr);

protected:
    void refresh() override;
    void hideEvent(QHideEvent* event) override;

private:
    void build(ScrollPage& page);
    QWidget* makeOwnWords();
    void offerSchools();
    void keepOwnWords();
    void showReport();
    void showLines();
    void setLeaves(std::size_t line, bool leaves);
    std::set<std::size_t> leftOut() const;
    PrincipalReport leaving() const;

    Navigator& navigator_;
    AgreementForm form_;
    QComboBox* school_;
    PeriodChoice* period_;
    NoteEdit* ownWords_;
    QTimer keepSoon_;
    ReportExits* exits_;
    Card* card_;
    QWidget* rows_ = nullptr;
    EmptyState* nothing_;
    PrincipalReport report_;
    std::set<LineKey> leftOut_; // what the coach left out stays so, whatever it says by then
};

} // namespace alongside

#pragma once

#include "domain/agreement_form.h"
#include "overview/report/line_key.h"
#include "overview/report/principal_report.h"
#include "shared/page.h"
#include "shared/piece_by_piece.h"

#include <memory>
#include <optional>
#include <set>

class QComboBox;

namespace alongside {

class Card;
class EmptyState;
class Navigator;
class OwnWordsCard;
class PeriodChoice;
class ReportExits;
struct Outgoing;
class ScrollPage;
class WrappedLabel;

// The report to the principal before it leaves: every line, why it may, and the coach's say about each.
class PrincipalPart : public Page {
    Q_OBJECT
public:
    PrincipalPart(NotebookLink& link, Navigator& navigator, const AgreementForm& form, QWidget* parent = nullptr);

protected:
    void refresh() override;

private:
    void build(ScrollPage& page);
    void offerSchools();
    void showReport();
    void setReader(const std::optional<SchoolId>& school);
    void gather();
    void showGathered();
    void showLines();
    void setLeaves(const LineKey& line, bool leaves);
    void focusOn(const LineKey& line);
    std::set<std::size_t> leftOutOf(const PrincipalReport& report) const;
    PrincipalReport leaving() const;
    std::optional<Outgoing> outgoing();

    Navigator& navigator_;
    AgreementForm form_;
    QComboBox* school_;
    std::optional<SchoolId> reader_; // whose principal reads it
    PeriodChoice* period_;
    WrappedLabel* overlap_;
    OwnWordsCard* ownWords_;
    ReportExits* exits_;
    Card* card_;
    QWidget* rows_ = nullptr;
    EmptyState* nothing_;
    PieceByPiece reading_;
    bool isBehind_ = false;                            // of what was chosen
    std::shared_ptr<const ReportGathering> gathering_; // read last; none while the days are not clear
    std::optional<GatheredReport> gathered_;           // what comes of it
    PrincipalReport report_;
    std::set<LineKey> leftOut_; // what the coach left out stays so, whatever it says by then
};

} // namespace alongside

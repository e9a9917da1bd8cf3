#include "agreement/agreement_header.h"

#include "shared/button.h"
#include "shared/flow_layout.h"
#include "shared/folding_row.h"
#include "shared/label.h"
#include "shared/pill.h"
#include "shared/wording/agreement_words.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QMenu>
#include <QProgressBar>
#include <QSignalBlocker>
#include <QVBoxLayout>
#include <QWheelEvent>

namespace alongside {
namespace {

constexpr int kTight = 360; // design pixels

// A list of versions that the wheel does not turn by accident.
class VersionBox : public QComboBox {
protected:
    void wheelEvent(QWheelEvent* event) override { event->ignore(); }
};

} // namespace

AgreementHeader::AgreementHeader(QWidget* parent) : QWidget(parent) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    auto* facts = makeFacts(); // made first, so that Tab comes there first
    column->addWidget(new FoldingRow(facts, makeButtons()));
}

QWidget* AgreementHeader::makeFacts() {
    auto* facts = new QWidget;
    auto* flow = new FlowLayout(facts, px(space::kMedium));
    versions_ = new VersionBox;
    versions_->setAccessibleName(tr("Version"));
    auto* label = makeLabel(tr("Version"), TextRole::Small);
    label->setBuddy(versions_);
    label->hide(); // the list's own words begin with it
    label->setParent(facts);
    onlyVersion_ = makeLabel({}, TextRole::Heading);
    onlyVersion_->setFixedHeight(px(size::kControl));
    state_ = new Pill({});
    progress_ = new QWidget;
    auto* progressRow = new QHBoxLayout(progress_);
    progressRow->setContentsMargins(0, 0, 0, 0);
    progressRow->setSpacing(px(space::kSmall));
    bar_ = new QProgressBar;
    bar_->setTextVisible(false);
    bar_->setFixedWidth(px(110));
    bar_->setAccessibleName(tr("Answered"));
    progressWords_ = makeLabel({}, TextRole::Small, Shade::Secondary);
    progressRow->addWidget(bar_);
    progressRow->addWidget(progressWords_);
    for (auto* each : std::initializer_list<QWidget*>{onlyVersion_, versions_, state_, progress_})
        flow->addWidget(each);
    connect(versions_, &QComboBox::activated, this,
            [this](int index) { Q_EMIT versionChosen(static_cast<std::size_t>(index)); });
    return facts;
}

QWidget* AgreementHeader::makeButtons() {
    auto* buttons = new QWidget;
    auto* row = new FlowLayout(buttons);
    pdf_ = makeButton(ButtonKind::Secondary, tr("Save as PDF"), QStringLiteral("file-down"));
    pdf_->setAccessibleName(pdf_->text());
    discussed_ = makeButton(ButtonKind::Secondary, tr("Discussed"), QStringLiteral("messages-square"));
    acknowledge_ = makeButton(ButtonKind::Primary, tr("Acknowledge"));
    newVersion_ = makeButton(ButtonKind::Primary, tr("New version"));
    auto* menu = new QMenu(this);
    auto* webPage = menu->addAction(tr("Save as web page…"));
    auto* print = menu->addAction(tr("Print…"));
    compare_ = menu->addAction(tr("Compare versions"));
    menu->addSeparator();
    end_ = menu->addAction(tr("End agreement"));
    remove_ = menu->addAction(tr("Remove this draft"));
    auto* more = makeMoreButton(menu, tr("More about the agreement"));
    for (auto* each : std::initializer_list<QWidget*>{pdf_, discussed_, acknowledge_, newVersion_, more})
        row->addWidget(each);
    connect(pdf_, &QPushButton::clicked, this, &AgreementHeader::pdfChosen);
    connect(discussed_, &QPushButton::clicked, this, &AgreementHeader::discussedChosen);
    connect(acknowledge_, &QPushButton::clicked, this, &AgreementHeader::acknowledgeChosen);
    connect(newVersion_, &QPushButton::clicked, this, &AgreementHeader::newVersionChosen);
    connect(webPage, &QAction::triggered, this, &AgreementHeader::webPageChosen);
    connect(compare_, &QAction::triggered, this, &AgreementHeader::compareChosen);
    connect(print, &QAction::triggered, this, &AgreementHeader::printChosen);
    connect(end_, &QAction::triggered, this, &AgreementHeader::endChosen);
    connect(remove_, &QAction::triggered, this, &AgreementHeader::removeChosen);
    return buttons;
}

// In a tight room only what leads on has a place: the list of sections below says how far each one is.
void AgreementHeader::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    const bool tight = width() < px(kTight);
    progress_->setVisible(!tight);
    pdf_->setText(tight ? QString() : pdf_->accessibleName());
    pdf_->setToolTip(tight ? pdf_->accessibleName() : QString());
}

void AgreementHeader::showVersions(const AgreementStanding& standing, Date today) {
    const QSignalBlocker quiet(versions_);
    QStringList words;
    for (const auto& version : standing.versions)
        words += versionWords(version, today);
    versions_->clear();
    versions_->addItems(words);
    versions_->setCurrentIndex(static_cast<int>(standing.shown));
    versions_->setVisible(words.size() > 1);
    onlyVersion_->setText(words.value(0));
    onlyVersion_->setVisible(words.size() == 1);
}

void AgreementHeader::showStanding(const AgreementStanding& standing, Date today) {
    showVersions(standing, today);
    const auto& agreement = standing.agreement();
    const auto state = stateOn(agreement, today).value_or(AgreementState::Draft);
    state_->setWords(stateWords(agreement, today));
    state_->setTone(toneOf(state), iconFor(state));
    bar_->setRange(0, standing.total);
    bar_->setValue(standing.answered);
    progressWords_->setText(progressWords(standing.answered, standing.total));
    const bool open = state == AgreementState::Draft || state == AgreementState::Discussed;
    discussed_->setVisible(state == AgreementState::Draft);
    acknowledge_->setVisible(open);
    newVersion_->setVisible(!open && standing.isNewest());
    compare_->setVisible(standing.versions.size() > 1);
    end_->setVisible(state == AgreementState::Acknowledged);
    remove_->setVisible(open);
}

} // namespace alongside

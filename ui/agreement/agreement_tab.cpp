#include "agreement/agreement_tab.h"

#include "actions/agreement_actions.h"
#include "agreement/acknowledge_panel.h"
#include "agreement/agreement_sheet.h"
#include "agreement/compare_panel.h"
#include "agreement/offered_options.h"
#include "agreement/save_agreement.h"
#include "leaving/print_leaving.h"
#include "shared/attempt.h"
#include "shared/button.h"
#include "shared/coach_name.h"
#include "shared/empty_state.h"
#include "shared/notice_line.h"
#include "shared/saved_mark.h"
#include "shared/text.h"
#include "shared/wording/leaving_words.h"

#include <QDir>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace alongside {
namespace {

bool isOpen(const Agreement& agreement, Date today) {
    const auto state = stateOn(agreement, today).value_or(AgreementState::Draft);
    return state == AgreementState::Draft || state == AgreementState::Discussed;
}

} // namespace

AgreementTab::AgreementTab(NotebookLink& link, Navigator& navigator, const Content& content, QWidget* parent)
    : Page(link, {Area::Agreements, Area::Teachers, Area::Coaches, Area::Calendar, Area::Library, Area::Schools},
           parent),
      navigator_(navigator), builtIn_(content.agreement), form_(content.agreement), stack_(new QStackedWidget) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(stack_);
    stack_->addWidget(makeBlank());
    stack_->addWidget(makeAgreement());
}

QWidget* AgreementTab::makeBlank() {
    auto* blank = new QWidget;
    auto* column = new QVBoxLayout(blank);
    auto* words = new EmptyState(
        QStringLiteral("handshake"), tr("No agreement yet"),
        tr("The two of you talk through twelve short sections: what coaching is here, what you each promise, how often "
           "you meet, who may hear what. Any question may stay open. The program then goes by what you agreed."),
        tr("Start agreement"));
    auto* paper = makeButton(ButtonKind::Quiet, tr("Blank form as PDF"), QStringLiteral("file-down"));
    column->addStretch(1);
    column->addWidget(words);
    column->addWidget(paper, 0, Qt::AlignHCenter);
    column->addStretch(2);
    connect(words, &EmptyState::chosen, this, &AgreementTab::start);
    const auto form = [this] {
        return PaperAgreement{agreementFormFor(read(), builtIn_, {}), std::nullopt, {}, {}, today()};
    };
    connect(paper, &QPushButton::clicked, this, [this, form] { save(form(), WayOut::SavedPdf); });
    printOnKey(blank, [this, form] { print({DocumentKind::Agreement, {}}, form()); });
    return blank;
}

QWidget* AgreementTab::makeAgreement() {
    header_ = new AgreementHeader;
    readOnly_ = new NoticeLine(Tone::Neutral, QStringLiteral("lock"), {});
    sheet_ = new AgreementSheet(link(), navigator_, form_);
    auto* page = new QWidget;
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(px(space::kPage), px(space::kLarge), px(space::kPage), px(space::kLarge));
    column->setSpacing(px(space::kMedium));
    column->addWidget(header_);
    column->addWidget(readOnly_);
    column->addWidget(sheet_, 1);
    connect(header_, &AgreementHeader::versionChosen, this, [this](std::size_t index) {
        sheet_->saveNow();
        shown_ = standing().versions[index].id;
        sheet_->savedMark()->clear();
        refresh();
    });
    const auto deed = [this](auto&& act) {
        return [this, act] {
            sheet_->saveNow();
            attempt(this, [&] { act(standing().agreement().id); });
        };
    };
    connect(header_, &AgreementHeader::discussedChosen, this, [this] {
        if (sheet_->saveOrLeadThere())
            attempt(this, [this] { discuss(notebook(), standing().agreement().id, today()); });
    });
    connect(header_, &AgreementHeader::endChosen, this,
            deed([this](AgreementId id) { endAgreement(notebook(), id, today()); }));
    connect(header_, &AgreementHeader::removeChosen, this,
            deed([this](AgreementId id) { removeAgreement(notebook(), id); }));
    connect(header_, &AgreementHeader::newVersionChosen, this, &AgreementTab::start);
    connect(header_, &AgreementHeader::acknowledgeChosen, this, &AgreementTab::acknowledgeShown);
    connect(header_, &AgreementHeader::pdfChosen, this, [this] { save(paper(), WayOut::SavedPdf); });
    connect(header_, &AgreementHeader::webPageChosen, this, [this] { save(paper(), WayOut::SavedHtml); });
    const auto printShown = [this] { print({DocumentKind::Agreement, {teacher_}}, paper()); };
    connect(header_, &AgreementHeader::printChosen, this, printShown);
    printOnKey(page, printShown);
    connect(header_, &AgreementHeader::compareChosen, this, [this] {
        sheet_->saveNow();
        const auto versions = standing().versions;
        openPanel<ComparePanel>(agreementFormFor(read(), builtIn_, versions), versions, today(), this);
    });
    return page;
}

void AgreementTab::setTeacher(TeacherId teacher) {
    sheet_->saveNow();
    if (teacher == teacher_)
        return;
    teacher_ = teacher;
    shown_ = {};
    sheet_->savedMark()->clear();
    refreshSoon();
}

void AgreementTab::fillInQuestion(const std::string& key) {
    const auto newest = read().agreements.newestOf(teacher_);
    if (!newest || !isOpen(*newest, today()))
        start();
    shown_ = {};
    refresh();
    sheet_->openQuestion(key);
}

AgreementStanding AgreementTab::standing() const {
    AgreementStanding standing;
    standing.versions = read().agreements.ofTeacher(teacher_);
    const auto& versions = standing.versions;
    const auto found =
        std::find_if(versions.begin(), versions.end(), [this](const Agreement& each) { return each.id == shown_; });
    if (found != versions.end())
        standing.shown = static_cast<std::size_t>(found - versions.begin());
    if (versions.empty())
        return standing;
    for (const auto& section : form_.sections) {
        standing.answered += answeredIn(standing.agreement(), section);
        standing.total += countOf(section.fields);
    }
    return standing;
}

// Goals that the coach takes away while filling the form in stay to be picked again until another version is shown.
void AgreementTab::fitForm(const AgreementStanding& standing) {
    const auto older = standing.shown + 1;
    std::vector<Agreement> seen{standing.agreement()};
    if (older < standing.versions.size())
        seen.push_back(standing.versions[older]);
    auto form = agreementFormFor(read(), builtIn_, seen);
    auto goals = goalLines(read(), builtIn_);
    const auto id = standing.agreement().id;
    if (id == formOf_ && goals == goals_ && offersAll(form_, form))
        return;
    form_ = std::move(form);
    goals_ = std::move(goals);
    formOf_ = id;
    sheet_->setForm(form_);
}

void AgreementTab::refresh() {
    const auto now = standing();
    stack_->setCurrentIndex(now.versions.empty() ? 0 : 1);
    if (!now.versions.empty())
        showStanding(now);
}

void AgreementTab::showStanding(const AgreementStanding& standing) {
    fitForm(standing);
    header_->showStanding(standing, today());
    sayWhyReadOnly(standing);
    const auto older = standing.shown + 1;
    sheet_->showVersion(standing.agreement(),
                        older < standing.versions.size() ? std::optional(standing.versions[older]) : std::nullopt,
                        isOpen(standing.agreement(), today()));
}

void AgreementTab::sayWhyReadOnly(const AgreementStanding& standing) {
    const auto& agreement = standing.agreement();
    const bool ended = stateOn(agreement, today()) == AgreementState::Ended;
    QString words;
    if (!standing.isNewest())
        words = tr("This is an older version, as it was. The newest one is version %1.")
                    .arg(locale().toString(standing.versions.front().version));
    else if (ended)
        words = tr("This agreement has ended. A new version starts as a copy of it.");
    else
        words = tr("Both of you acknowledged this version, so it stays as it is. To change something, start a new "
                   "version: it begins as a copy.");
    readOnly_->setWords(words);
    readOnly_->setVisible(!isOpen(agreement, today()));
}

void AgreementTab::start() {
    if (!sheet_->saveOrLeadThere())
        return;
    if (!attempt(this, [this] { shown_ = startAgreement(notebook(), teacher_); }))
        return refreshSoon();
    refresh();
    sheet_->begin(); // the button that was pressed is gone, and the focus must not fall to the next one
}

void AgreementTab::acknowledgeShown() {
    if (!sheet_->saveOrLeadThere())
        return;
    const auto now = standing();
    const auto agreement = now.agreement();
    const SchoolDays days(read().calendar.current());
    auto* panel = openPanel<AcknowledgePanel>(agreement, coachName(read()), teacherName(), today(), days, this);
    if (now.answered == 0)
        panel->sayNothingIsAnswered();
    connect(panel, &QDialog::accepted, this, [this, panel, id = agreement.id] {
        attempt(this, [&] { acknowledge(notebook(), id, panel->acknowledgements()); });
    });
}

PaperAgreement AgreementTab::paper() const {
    sheet_->saveNow();
    const auto now = standing();
    const auto older = now.shown + 1;
    const auto before = older < now.versions.size() ? std::optional(now.versions[older]) : std::nullopt;
    return {form_, now.agreement(), coachName(read()), teacherName(), today(), before};
}

void AgreementTab::save(const PaperAgreement& paper, WayOut way) {
    saveAgreement(link(), this, paper, way, [this](const QString& file) {
        Q_EMIT navigator_.said(tr("Saved as %1").arg(QDir::toNativeSeparators(file)));
    });
}

void AgreementTab::print(const LeavingPrint& leaving, const PaperAgreement& paper) {
    printLeaving(link(), this, leaving, onPaper(paper), [this] { Q_EMIT navigator_.said(wordsFor(WayOut::Printed)); });
}

QString AgreementTab::teacherName() const {
    const auto teacher = read().teachers.find(teacher_);
    return teacher ? toQt(teacher->name) : QString();
}

} // namespace alongside

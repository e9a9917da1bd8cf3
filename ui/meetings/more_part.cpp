#include "meetings/more_part.h"

#include "shared/label.h"
#include "shared/link_button.h"
#include "shared/problem_label.h"
#include "shared/text.h"
#include "shared/tokens.h"
#include "shared/wording/contact_words.h"
#include "shared/wording/problem_words.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QLineEdit>
#include <QVBoxLayout>

namespace alongside {
namespace {

template <class Choice>
QComboBox* choiceOf(const QString& name, QWidget* parent) {
    auto* combo = new QComboBox(parent);
    combo->setAccessibleName(name);
    for (std::size_t i = 0; i < Words<Choice>::list.size(); ++i)
        combo->addItem(wordsFor(static_cast<Choice>(i)));
    return combo;
}

QLabel* labelOf(const QString& words, QWidget* field) {
    auto* label = makeLabel(words, TextRole::Small, Shade::Secondary, field->parentWidget());
    label->setBuddy(field);
    return label;
}

} // namespace

MorePart::MorePart(QWidget* parent)
    : QWidget(parent), fold_(new LinkButton(tr("More"), LinkSize::Body)), content_(new QWidget(this)),
      mode_(choiceOf<ContactMode>(tr("How"), content_)), place_(new QLineEdit(content_)),
      placeProblem_(new ProblemLabel(place_)), askedBy_(choiceOf<AskedBy>(tr("Asked by"), content_)),
      welcome_(choiceOf<Welcome>(tr("Welcome"), content_)), appointment_(new QCheckBox(tr("It was an appointment"))) {
    build();
    connect(fold_, &QPushButton::clicked, this, [this] { setOpen(!content_->isVisibleTo(this)); });
    connect(welcome_, &QComboBox::activated, this, &MorePart::welcomeChanged);
    content_->hide();
}

void MorePart::build() {
    place_->setAccessibleName(tr("Place"));
    place_->setPlaceholderText(tr("Room, corridor, staff room"));
    auto* grid = new QGridLayout(content_);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(px(space::kMedium));
    grid->setVerticalSpacing(px(space::kTiny));
    grid->addWidget(labelOf(tr("How"), mode_), 0, 0);
    grid->addWidget(labelOf(tr("Place"), place_), 0, 1);
    grid->addWidget(mode_, 1, 0);
    grid->addWidget(place_, 1, 1);
    grid->addWidget(placeProblem_, 2, 0, 1, 2);
    grid->addWidget(labelOf(tr("Asked by"), askedBy_), 3, 0);
    grid->addWidget(labelOf(tr("Welcome"), welcome_), 3, 1);
    grid->addWidget(askedBy_, 4, 0);
    grid->addWidget(welcome_, 4, 1);
    grid->addWidget(appointment_, 5, 0, 1, 2);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(px(space::kSmall));
    column->addWidget(fold_, 0, Qt::AlignLeft);
    column->addWidget(content_);
}

void MorePart::setMore(const Contact& contact) {
    mode_->setCurrentIndex(static_cast<int>(contact.mode));
    place_->setText(toQt(contact.place));
    askedBy_->setCurrentIndex(static_cast<int>(contact.askedBy));
    welcome_->setCurrentIndex(static_cast<int>(contact.welcome));
    appointment_->setChecked(contact.planned);
    sayWhatIsFolded();
}

void MorePart::putInto(Contact& contact) const {
    contact.mode = static_cast<ContactMode>(mode_->currentIndex());
    contact.place = trimmedFromQt(place_->text());
    contact.askedBy = static_cast<AskedBy>(askedBy_->currentIndex());
    contact.welcome = welcome();
    contact.planned = appointment_->isChecked() || contact.status == ContactStatus::Planned;
}

Welcome MorePart::welcome() const {
    return static_cast<Welcome>(welcome_->currentIndex());
}

void MorePart::setWelcome(Welcome welcome) {
    welcome_->setCurrentIndex(static_cast<int>(welcome));
    sayWhatIsFolded();
    Q_EMIT welcomeChanged();
}

void MorePart::addPart(const QString& name, QWidget* part, QWidget* inner) {
    auto* grid = qobject_cast<QGridLayout*>(content_->layout());
    auto* label = makeLabel(name, TextRole::Small, Shade::Secondary, content_);
    label->setBuddy(inner);
    const int row = grid->rowCount();
    grid->addWidget(label, row, 0, 1, 2);
    grid->addWidget(part, row + 1, 0, 1, 2);
}

void MorePart::setOpen(bool open) {
    content_->setVisible(open);
    sayWhatIsFolded();
}

void MorePart::sayWhatIsFolded() {
    const bool open = content_->isVisibleTo(this);
    QStringList words{mode_->currentText()};
    if (!place_->text().trimmed().isEmpty())
        words += place_->text().trimmed().left(24);
    words += {askedBy_->currentText(), welcome_->currentText()};
    fold_->setText(open ? tr("Less") : words.join(tr(" · ")));
    fold_->setAccessibleName(open ? tr("Less") : tr("More"));
    fold_->setAccessibleDescription(open ? QString() : words.join(tr(" · ")));
    fold_->setToolTip(open ? QString() : tr("How, where, who asked, how welcome"));
}

bool MorePart::showProblems(const Problems<ContactField>& problems) {
    QString place;
    for (const auto& problem : problems)
        if (problem.field == ContactField::Place)
            place = sentenceFor(problem.fault);
    placeProblem_->setProblem(place);
    if (!place.isEmpty())
        setOpen(true);
    return place.isEmpty();
}

} // namespace alongside

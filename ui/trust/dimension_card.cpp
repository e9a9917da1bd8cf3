#include "trust/dimension_card.h"

#include "shared/charts/ring.h"
#include "shared/notice_line.h"
#include "shared/wording/date_words.h"
#include "shared/wording/practice_words.h"
#include "shared/wording/trust_words.h"
#include "trust/figure_row.h"
#include "trust/lanes_part.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace alongside {

DimensionCard::DimensionCard(Dimension dimension, QWidget* parent)
    : Card(titleOf(dimension), parent), dimension_(dimension), tone_(toneOf(dimension)), ring_(new Ring(tone_)),
      headline_(new WrappedLabel({}, TextRole::SmallStrong)),
      ringWords_(new WrappedLabel({}, TextRole::Small, Shade::Secondary)), lanes_(new LanesPart(wordsFor(dimension))),
      next_(new NoticeLine(tone_, {}, {})) {
    setHeadingIcon(iconOf(tone_), tone_);
    buildTop();
    buildRows();
    body()->addWidget(new Rule);
    body()->addWidget(lanes_);
    next_->setLead(tr("Next:"));
    body()->addStretch();
    body()->addWidget(next_);
}

void DimensionCard::buildTop() {
    auto* words = new QVBoxLayout;
    words->setSpacing(px(space::kTiny));
    words->addStretch();
    for (auto* label : {headline_, ringWords_})
        words->addWidget(label);
    words->addStretch();
    top_ = new QBoxLayout(QBoxLayout::LeftToRight);
    top_->setSpacing(px(space::kLarge));
    top_->addWidget(ring_);
    top_->addLayout(words, 1);
    body()->addLayout(top_);
    connect(ring_, &Chart::opened, this, &DimensionCard::ringOpened);
}

void DimensionCard::buildRows() {
    auto* rows = new QVBoxLayout;
    rows->setSpacing(px(2));
    for (const auto indicator : everyValueOf<trust::Indicator>()) {
        if (trust::dimensionOf(indicator) != dimension_)
            continue;
        auto* row = new FigureRow(tone_);
        row->hide();
        rows_.insert(static_cast<int>(indicator), row);
        rows->addWidget(row);
        connect(row, &Chart::opened, this, [this, row] { Q_EMIT figureOpened(row->figure()); });
    }
    body()->addLayout(rows);
}

void DimensionCard::show(const DimensionView& view) {
    figures_ = view.figures;
    ring_->setWord(capitalized(view.word));
    ring_->setPractices(practicesIn(figures_));
    headline_->setWords(view.headline.words);
    setShade(headline_, view.headline.shade);
    ringWords_->setWords(view.ringWords);
    for (auto* label : {headline_, ringWords_})
        label->setVisible(!label->text().isEmpty());
    next_->setWords(view.next);
    next_->setVisible(!view.next.isEmpty());
    const auto telling = mostTelling(figures_);
    auto sentence = tr("%1: %2.").arg(titleOf(dimension_), view.word);
    for (const auto& figure : telling)
        sentence += QLatin1Char(' ') + figure.sentence + QLatin1Char('.');
    ring_->setSentence(sentence);
    showRows();
}

void DimensionCard::setUnfolded(bool unfolded) {
    unfolded_ = unfolded;
    showRows();
}

void DimensionCard::setNarrow(bool narrow) {
    top_->setDirection(narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    top_->setAlignment(ring_, narrow ? Qt::AlignHCenter : Qt::Alignment());
}

void DimensionCard::showRows() {
    const auto shown = unfolded_ ? figures_ : mostTelling(figures_);
    for (auto it = rows_.cbegin(); it != rows_.cend(); ++it) {
        const auto found = std::find_if(shown.begin(), shown.end(), [&](const Figure& figure) {
            return static_cast<int>(figure.indicator) == it.key();
        });
        if (found != shown.end())
            it.value()->setFigure(*found);
        it.value()->setVisible(found != shown.end());
    }
}

} // namespace alongside

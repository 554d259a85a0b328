// SPDX-License-Identifier: GPL-3.0-or-later
// What one meets on the sheet itself: what is filled in already, the order of the keys, readings, undo, submission.
#include "core/sheet/SheetLayout.h"
#include "tests/memo/MemoFixture.h"
#include "tests/support/catch.h"
#include "ui/fields/LineCell.h"
#include "ui/fields/LongTextCell.h"
#include "ui/fields/SessionTimeField.h"
#include "ui/memo/MemoSheet.h"
#include "ui/theme/controls/Band.h"

#include <QAction>
#include <QApplication>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>
#include <QTextEdit>

using namespace yorozu;
using namespace yorozu::ui;
using namespace Qt::StringLiterals;
using test::MemoFixture;
using test::waitFor;

namespace {

// The field whose cell has the focus; none if the focus is elsewhere.
std::optional<MemoField> focusedField(MemoFixture& desk)
{
    for (const MemoField field : allMemoFields()) {
        const SheetCell* cell = desk.page().sheet().cell(field);
        if (cell && cell->hasFocusInside())
            return field;
    }
    return std::nullopt;
}

} // namespace

TEST_CASE("A session of today opens filled in from its booking, ready to write in the first empty field")
{
    MemoFixture desk;
    desk.openSession(desk.desk.session());
    const MemoContent content = desk.page().sheet().content();
    CHECK(content.time.text() == u"令和6年11月20日 10時00分～11時30分迄"_s);
    CHECK(content.respondersText() == u"今村 健吾"_s);
    CHECK(content.company == u"有限会社丸福製麺所"_s);
    CHECK(content.companyKana == u"マルフクセイメンジョ"_s);
    CHECK(content.business == u"業務用生麺の製造・卸売"_s);
    CHECK(content.recorderName == u"今村 健吾"_s);
    CHECK(desk.cell(MemoField::SessionTime).origin() == Origin::Booking);
    CHECK(desk.cell(MemoField::Responders).origin() == Origin::Booking);
    CHECK(desk.cell(MemoField::Company).origin() == Origin::Ledger);
    CHECK(desk.cell(MemoField::Advice).origin() == Origin::None);
    CHECK(desk.editing().saveState() == MemoFixture::SaveState::Clean);
    const MemoField first = content.consultee.isEmpty() ? MemoField::Consultee : MemoField::Consultation;
    CHECK(focusedField(desk) == first);
    // Nothing has been written down yet: a session that one only looks at draws no number.
    CHECK(desk.editing().view().memo.id.isNull());
    CHECK(desk.draftFiles().isEmpty());
}

TEST_CASE("Tab goes through the sheet in the order of the paper, and back")
{
    MemoFixture desk;
    desk.openSession(desk.desk.session());
    const QList<MemoField> paper = sheet::memoSheet({u"担当"_s}).tabOrder();
    REQUIRE(paper.size() == 11);
    const bool forward = GENERATE(true, false);
    QList<MemoField> walked;
    desk.page().sheet().focusField(forward ? paper.constFirst() : paper.constLast());
    for (int i = 0; i < 60; ++i) {
        const auto field = focusedField(desk);
        if (!field)
            break; // out of the sheet
        if (walked.isEmpty() || walked.constLast() != *field)
            walked.append(*field);
        desk.key(forward ? Qt::Key_Tab : Qt::Key_Backtab, forward ? Qt::NoModifier : Qt::ShiftModifier);
    }
    CHECK(walked == (forward ? paper : QList<MemoField>(paper.crbegin(), paper.crend())));
}

TEST_CASE("Enter never submits, and Ctrl+Enter does not while the input method composes")
{
    MemoFixture desk;
    desk.openComplete();
    const MemoField field = GENERATE(MemoField::Advice, MemoField::Business, MemoField::Recorder);
    desk.cell(field).setFocus(Qt::OtherFocusReason);
    test::Count incomplete(&desk.editing(), &MemoEditing::incomplete);
    test::Count submitted(&desk.editing(), &MemoEditing::submitted);
    desk.key(Qt::Key_Return);
    desk.key(Qt::Key_Enter, Qt::KeypadModifier);
    if (field != MemoField::Recorder) {
        test::compose(u"かんが"_s);
        REQUIRE(desk.page().sheet().isComposing());
        desk.key(Qt::Key_Return, Qt::ControlModifier);
        test::compose({});
    }
    desk.save();
    CHECK(incomplete.isEmpty());
    CHECK(submitted.isEmpty());
    CHECK(desk.record().status == MemoStatus::Draft);
    CHECK(desk.submit());
    CHECK(desk.record().status == MemoStatus::Submitted);
}

TEST_CASE("An incomplete memo is not submitted: the cells are marked, the first has the focus, the band says why")
{
    MemoFixture desk;
    desk.openSession(desk.desk.session());
    desk.typeInto(MemoField::Impression, u"意欲が高い。"_s);
    desk.key(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(waitFor([&] { return desk.band().isVisible(); }));
    CHECK_FALSE(desk.cell(MemoField::Consultation).problem().isEmpty());
    CHECK_FALSE(desk.cell(MemoField::Advice).problem().isEmpty());
    CHECK(desk.cell(MemoField::Impression).problem().isEmpty());
    CHECK(focusedField(desk) == MemoField::Consultation);
    CHECK(desk.band().message().contains(desk.cell(MemoField::Consultation).problem()));
    CHECK(desk.record().status == MemoStatus::Draft);
    CHECK(desk.record().revision == 0);
    // A red cell is red until it is written on.
    desk.typeInto(MemoField::Consultation, u"仕入価格"_s);
    CHECK(desk.cell(MemoField::Consultation).problem().isEmpty());
    CHECK_FALSE(desk.cell(MemoField::Advice).problem().isEmpty());
}

TEST_CASE("The sentence about a field goes when the field is mended, and the next one takes its place")
{
    MemoFixture desk;
    desk.openSession(desk.desk.session());
    desk.key(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(waitFor([&] { return desk.band().isVisible(); }));
    const QString ofAdvice = desk.cell(MemoField::Advice).problem();
    REQUIRE_FALSE(ofAdvice.isEmpty());
    CHECK_FALSE(desk.band().message().contains(ofAdvice));
    desk.typeInto(MemoField::Consultation, u"仕入価格"_s);
    CHECK(desk.band().message().contains(ofAdvice));
    desk.typeInto(MemoField::Advice, u"値上げ"_s);
    CHECK_FALSE(desk.band().isVisible());
}

TEST_CASE("A cell stays red while what is typed does not mend it")
{
    MemoFixture desk;
    desk.openComplete();
    auto* time = qobject_cast<SessionTimeField*>(&desk.cell(MemoField::SessionTime));
    REQUIRE(time);
    time->field(sheet::DatePart::ToHour)->setFocus();
    time->field(sheet::DatePart::ToHour)->selectAll();
    test::type(u"7"_s); // before the start
    desk.key(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(waitFor([&] { return desk.band().isVisible(); }));
    const QString problem = time->problem();
    REQUIRE_FALSE(problem.isEmpty());
    time->field(sheet::DatePart::ToHour)->selectAll();
    test::type(u"8"_s);
    CHECK(time->problem() == problem);
    CHECK(desk.band().isVisible());
    time->field(sheet::DatePart::ToHour)->selectAll();
    test::type(u"11"_s);
    CHECK(time->problem().isEmpty());
    CHECK_FALSE(desk.band().isVisible());
}

TEST_CASE("Where only the start time is missing, the caret goes to its hour")
{
    MemoFixture desk;
    desk.openComplete();
    const auto* time = qobject_cast<SessionTimeField*>(&desk.cell(MemoField::SessionTime));
    REQUIRE(time);
    QLineEdit* hour = time->field(sheet::DatePart::FromHour);
    hour->setFocus();
    hour->selectAll();
    desk.key(Qt::Key_Delete);
    REQUIRE(time->value().fromHour.isEmpty());
    desk.cell(MemoField::Advice).setFocus(Qt::OtherFocusReason);
    desk.key(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(waitFor([&] { return desk.band().isVisible(); }));
    CHECK(QApplication::focusWidget() == hour);
}

TEST_CASE("A company's name as long as a text is refused at its field")
{
    MemoFixture desk;
    desk.openComplete();
    desk.typeInto(MemoField::Company, u"麺"_s.repeated(200));
    desk.key(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(waitFor([&] { return desk.band().isVisible(); }));
    CHECK_FALSE(desk.cell(MemoField::Company).problem().isEmpty());
    CHECK(focusedField(desk) == MemoField::Company);
    CHECK(desk.record().status == MemoStatus::Draft);
}

TEST_CASE("A complete memo is submitted by Ctrl+Enter; the sheet is closed and the local file is gone")
{
    MemoFixture desk;
    desk.openComplete();
    desk.save();
    desk.typeInto(MemoField::Impression, u"意欲が高い。"_s);
    desk.save();
    REQUIRE(desk.draftFiles().size() == 1);
    // Twice is once.
    desk.key(Qt::Key_Return, Qt::ControlModifier);
    desk.key(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(desk.isSubmitted(0));
    CHECK(waitFor([&] { return desk.draftFiles().isEmpty(); }));
    const Memo memo = desk.record();
    CHECK(memo.revision == 1);
    CHECK(memo.content.advice == u"値上げの順番を決めた。"_s);
    for (const MemoField field : {MemoField::SessionTime, MemoField::Company, MemoField::Advice})
        CHECK(desk.cell(field).isReadOnly());
    CHECK_FALSE(desk.shows("memoSubmit"));
    // No caret is left on a sheet that takes no key.
    CHECK_FALSE(desk.page().sheet().isAncestorOf(QApplication::focusWidget()));
    CHECK(desk.page().findChild<QDialog*>(u"conflictDialog"_s) == nullptr);
    // What is typed now goes nowhere.
    desk.cell(MemoField::Advice).setFocus(Qt::OtherFocusReason);
    test::type(u"abc"_s);
    CHECK(desk.text(MemoField::Advice).value() == u"値上げの順番を決めた。"_s);
}

TEST_CASE("The reading comes from the input method and survives a correction")
{
    MemoFixture desk;
    test::Count opened(&desk.editing(), &MemoEditing::opened);
    desk.page().openBlank();
    REQUIRE(waitFor([&] { return !opened.isEmpty(); }));
    desk.cell(MemoField::Company).setFocus(Qt::OtherFocusReason);
    test::compose(u"さんのう"_s);
    test::compose(u"山王"_s);
    test::commit(u"山王"_s);
    test::compose(u"けんざい"_s);
    test::compose(u"健在"_s);
    test::commit(u"健在"_s);
    CHECK(desk.line(MemoField::CompanyKana).value() == u"サンノウケンザイ"_s);
    // The wrong word is taken back and converted again.
    desk.key(Qt::Key_Backspace);
    desk.key(Qt::Key_Backspace);
    test::compose(u"けんざい"_s);
    test::compose(u"建材"_s);
    test::commit(u"建材"_s);
    CHECK(desk.line(MemoField::Company).value() == u"山王建材"_s);
    CHECK(desk.line(MemoField::CompanyKana).value() == u"サンノウケンザイ"_s);
    desk.save();
    CHECK(desk.editing().content().companyKana == u"サンノウケンザイ"_s);
    CHECK(desk.editing().content().company == u"山王建材"_s);
}

TEST_CASE("A company that is offered from the ledger is taken with its client")
{
    MemoFixture desk;
    const Id<Client> client = desk.desk.client();
    test::Count opened(&desk.editing(), &MemoEditing::opened);
    desk.page().openBlank();
    REQUIRE(waitFor([&] { return !opened.isEmpty(); }));
    desk.cell(MemoField::Company).setFocus(Qt::OtherFocusReason);
    test::commit(u"丸福"_s);
    REQUIRE(waitFor([&] { return desk.line(MemoField::Company).suggestionsShown(); }));
    desk.key(Qt::Key_Down);
    desk.key(Qt::Key_Return);
    REQUIRE(waitFor([&] { return desk.editing().content().client == client; }));
    const MemoContent content = desk.page().sheet().content();
    CHECK(content.company == u"有限会社丸福製麺所"_s);
    CHECK(content.companyKana == u"マルフクセイメンジョ"_s);
    CHECK(content.business == u"業務用生麺の製造・卸売"_s);
    CHECK(content.consultee == u"福島 里美"_s);
    CHECK_FALSE(content.person.isNull());
    CHECK(desk.cell(MemoField::Company).origin() == Origin::Ledger);
    // Another name is another client.
    desk.typeInto(MemoField::Company, u"東店"_s);
    CHECK(desk.editing().content().client.isNull());
}

TEST_CASE("What was typed in a cell is undone and done again, also after an autosave")
{
    MemoFixture desk;
    desk.openSession(desk.desk.session());
    const MemoField field = GENERATE(MemoField::Business, MemoField::Consultation);
    const bool shifted = GENERATE(true, false);
    const bool saveBetween = GENERATE(true, false);
    const QString before = desk.page().sheet().content().fieldText(field);
    desk.cell(field).setFocus(Qt::OtherFocusReason);
    test::press(Qt::Key_End, field == MemoField::Business ? Qt::NoModifier : Qt::ControlModifier);
    test::type(u"abc"_s);
    if (saveBetween)
        desk.save();
    REQUIRE(desk.page().sheet().content().fieldText(field) == before + u"abc"_s);
    REQUIRE(desk.cell(field).hasFocusInside());
    desk.key(Qt::Key_Z, Qt::ControlModifier);
    CHECK(desk.page().sheet().content().fieldText(field) == before);
    CHECK(desk.editing().content().fieldText(field) == before);
    desk.key(shifted ? Qt::Key_Z : Qt::Key_Y,
             shifted ? Qt::ControlModifier | Qt::ShiftModifier : Qt::KeyboardModifiers(Qt::ControlModifier));
    CHECK(desk.page().sheet().content().fieldText(field) == before + u"abc"_s);
    CHECK(desk.editing().content().fieldText(field) == before + u"abc"_s);
}

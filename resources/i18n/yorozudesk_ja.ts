<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>ActivityCsv</name>
    <message>
        <source>“%1” is no kind of activity.</source>
        <translation>「%1」という活動の種別はありません。</translation>
    </message>
    <message>
        <source>“%1” is none of 計画, 実施, 報告済, 中止.</source>
        <translation>「%1」は計画・実施・報告済・中止のどれでもありません。</translation>
    </message>
    <message>
        <source>“%1” is not a number.</source>
        <translation>「%1」は数ではありません。</translation>
    </message>
</context>
<context>
    <name>ActivityGroup</name>
    <message>
        <source>Zemi</source>
        <translation>よろずゼミ</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>視察</translation>
    </message>
    <message>
        <source>Trainee</source>
        <translation>トレーニー</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>打合せ</translation>
    </message>
    <message>
        <source>Off-site</source>
        <translation>出張</translation>
    </message>
    <message>
        <source>Seminars</source>
        <translation>セミナー</translation>
    </message>
    <message>
        <source>Assist</source>
        <translation>アシスト</translation>
    </message>
    <message>
        <source>Trainees</source>
        <translation>トレーニー</translation>
    </message>
    <message>
        <source>Off-site days</source>
        <translation>出張相談会</translation>
    </message>
    <message>
        <source>Joint seminars</source>
        <translation>連携セミナー</translation>
    </message>
    <message>
        <source>Partner meetings</source>
        <translation>連携打合せ</translation>
    </message>
    <message>
        <source>Assist conferences</source>
        <translation>アシスト会議</translation>
    </message>
    <message>
        <source>Yorozu Zemi</source>
        <translation>よろずゼミ</translation>
    </message>
    <message>
        <source>Exchange visits</source>
        <translation>拠点交流</translation>
    </message>
    <message>
        <source>Zemi</source>
        <comment>where there is little room</comment>
        <translation>ゼミ</translation>
    </message>
</context>
<context>
    <name>ActivityRules</name>
    <message>
        <source>%1 is no number of people, firms or sessions.</source>
        <translation>%1は人数・社数・件数ではありません。</translation>
    </message>
    <message>
        <source>“%1” has no consultations.</source>
        <translation>「%1」には相談件数の欄がありません。</translation>
    </message>
    <message>
        <source>Each firm that was advised is at least one consultation.</source>
        <translation>相談件数は企業数より少なくできません。</translation>
    </message>
    <message>
        <source>Choose the agency.</source>
        <translation>支援機関を選んでください。</translation>
    </message>
    <message>
        <source>An agency takes part once.</source>
        <translation>同じ支援機関が二度入っています。</translation>
    </message>
    <message>
        <source>Choose with which agency.</source>
        <translation>相手の支援機関を選んでください。</translation>
    </message>
    <message>
        <source>Each of us takes part once.</source>
        <translation>こちらの出席者が二度入っています。</translation>
    </message>
    <message>
        <source>Choose the day.</source>
        <translation>日付を選んでください。</translation>
    </message>
    <message>
        <source>The last day is not before the first.</source>
        <translation>最終日は初日より前にできません。</translation>
    </message>
    <message>
        <source>Write from when to when, or neither.</source>
        <translation>開始と終了は両方入れるか、両方空けてください。</translation>
    </message>
    <message>
        <source>The end comes after the beginning.</source>
        <translation>終了は開始より後にしてください。</translation>
    </message>
    <message>
        <source>The time is one of the day.</source>
        <translation>時刻はその日のうちにしてください。</translation>
    </message>
    <message>
        <source>Only an Assist conference has cases.</source>
        <translation>案件があるのはアシスト会議だけです。</translation>
    </message>
    <message>
        <source>Name the client of each case.</source>
        <translation>案件ごとに相手先の名前を入れてください。</translation>
    </message>
    <message>
        <source>A first step is done after the conference.</source>
        <translation>初動の完了日は会議の日より前にできません。</translation>
    </message>
    <message>
        <source>“%1” has no trainees.</source>
        <translation>「%1」にはトレーニーの欄がありません。</translation>
    </message>
    <message>
        <source>Write the name of each trainee.</source>
        <translation>トレーニーの氏名を入れてください。</translation>
    </message>
    <message>
        <source>Choose from which agency the trainee comes.</source>
        <translation>トレーニーの派遣元を選んでください。</translation>
    </message>
    <message>
        <source>Write from when to when each trainee stays.</source>
        <translation>トレーニーの期間を入れてください。</translation>
    </message>
    <message>
        <source>“%1” has no theme of the Zemi.</source>
        <translation>「%1」によろずゼミのテーマは選べません。</translation>
    </message>
    <message>
        <source>Write what comes next.</source>
        <translation>次にすることを書いてください。</translation>
    </message>
    <message>
        <source>It takes place on %1 only: enter it as planned.</source>
        <translation>実施日は%1です。予定として登録してください。</translation>
    </message>
    <message>
        <source>Write why it is called off.</source>
        <translation>中止の理由を書いてください。</translation>
    </message>
    <message>
        <source>What was called off is planned anew first. This is: %1.</source>
        <translation>中止したものは、まず予定に戻してください。今の状態：%1</translation>
    </message>
</context>
<context>
    <name>ActivityService</name>
    <message>
        <source>There is no activity %1.</source>
        <translation>活動%1はありません。</translation>
    </message>
    <message>
        <source>Write what the theme is called.</source>
        <translation>テーマの名前を入れてください。</translation>
    </message>
    <message>
        <source>The last day is not before the first.</source>
        <translation>最終日は初日より前にできません。</translation>
    </message>
    <message>
        <source>A speaker has a name.</source>
        <translation>講師の名前を入れてください。</translation>
    </message>
    <message>
        <source>“%1” is in the catalogue already. Nothing was changed.</source>
        <translation>「%1」はすでに一覧にあります。何も変更していません。</translation>
    </message>
    <message>
        <source>“%1” has no sessions of its own.</source>
        <translation>「%1」に相談の予約は入れられません。</translation>
    </message>
    <message>
        <source>%1 is at “%2” %3. Nothing was changed; choose another time or somebody else.</source>
        <translation>%1さんは%3に「%2」へ出席します。何も変更していません。別の時間にするか、ほかの人に替えてください。</translation>
    </message>
    <message>
        <source>%1 has session %2 %3. Nothing was changed; choose another time or somebody else.</source>
        <translation>%1さんは%3に相談 %2 があります。何も変更していません。別の時間にするか、ほかの人に替えてください。</translation>
    </message>
    <message>
        <source>%1 is being held %2. Nothing was changed; choose another time or somebody else.</source>
        <translation>%1は%2を仮押さえ中です。何も変更していません。別の時間にするか、ほかの人に替えてください。</translation>
    </message>
    <message>
        <source>%1 has session %2 in the time of the activity. Nothing was changed; move the session first, or let somebody else go.</source>
        <translation>%1さんは活動の時間に相談 %2 があります。何も変更していません。先に相談を移すか、出席者を替えてください。</translation>
    </message>
    <message>
        <source>“%1” has no minutes.</source>
        <translation>「%1」に議事録はありません。</translation>
    </message>
</context>
<context>
    <name>ActivityText</name>
    <message numerus="yes">
        <source>%n case(s)</source>
        <translation>
            <numerusform>%n案件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>ほか%n機関</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n participant(s)</source>
        <translation>
            <numerusform>参加 %n名</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n firm(s)</source>
        <translation>
            <numerusform>%n社</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n consultation(s)</source>
        <translation>
            <numerusform>相談 %n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>sat in on %n session(s)</source>
        <translation>
            <numerusform>同席 %n件</numerusform>
        </translation>
    </message>
    <message>
        <source>Next: %1 (until %2)</source>
        <translation>次: %1（%2まで）</translation>
    </message>
    <message>
        <source>Next: %1 (no day)</source>
        <translation>次: %1（期限なし）</translation>
    </message>
    <message>
        <source>First step: %1</source>
        <translation>初動: %1</translation>
    </message>
    <message>
        <source>Held?</source>
        <translation>実施済み？</translation>
    </message>
    <message>
        <source>Report is due</source>
        <translation>報告待ち</translation>
    </message>
    <message>
        <source>Long stay</source>
        <translation>長期</translation>
    </message>
    <message>
        <source>Short stay</source>
        <translation>短期</translation>
    </message>
</context>
<context>
    <name>AgencyCsv</name>
    <message>
        <source>The agency has no name.</source>
        <translation>機関名がありません。</translation>
    </message>
    <message>
        <source>The person of the agency has no name.</source>
        <translation>先方の担当者名がありません。</translation>
    </message>
    <message>
        <source>“%1” is neither ○ nor empty.</source>
        <translation>「%1」は○でも空欄でもありません。</translation>
    </message>
</context>
<context>
    <name>AgencyRules</name>
    <message>
        <source>Write the name of the agency.</source>
        <translation>機関名を入れてください。</translation>
    </message>
    <message>
        <source>Choose what kind of agency it is.</source>
        <translation>機関の種別を選んでください。</translation>
    </message>
    <message>
        <source>One of Tokyo’s shinkin is a member of the association.</source>
        <translation>都内の信用金庫は協会の会員です。会員にも印を付けてください。</translation>
    </message>
    <message>
        <source>A person of the agency has a name.</source>
        <translation>先方の担当者の氏名を入れてください。</translation>
    </message>
    <message>
        <source>A branch has a name.</source>
        <translation>店舗の名前を入れてください。</translation>
    </message>
    <message>
        <source>Write the new name of the agency.</source>
        <translation>新しい機関名を入れてください。</translation>
    </message>
    <message>
        <source>It is called “%1” already.</source>
        <translation>すでに「%1」という名称です。</translation>
    </message>
    <message>
        <source>Say from which day on it is called so.</source>
        <translation>いつからの名称かを入れてください。</translation>
    </message>
    <message>
        <source>It has been called “%1” since %2 only. Choose a later day.</source>
        <translation>「%1」になったのは%2です。それより後の日を選んでください。</translation>
    </message>
    <message>
        <source>Choose two different agencies.</source>
        <translation>別々の機関を選んでください。</translation>
    </message>
    <message>
        <source>Say from which day on they are one.</source>
        <translation>合併の日を入れてください。</translation>
    </message>
    <message>
        <source>“%1” is part of “%2” already. Nothing was changed.</source>
        <translation>「%1」はすでに「%2」に統合されています。何も変更していません。</translation>
    </message>
    <message>
        <source>“%1” is not active any more. Nothing was changed.</source>
        <translation>「%1」は使われていない機関です。何も変更していません。</translation>
    </message>
    <message>
        <source>“%1” and “%2” are of different kinds. Nothing was changed.</source>
        <translation>「%1」と「%2」は種別が違います。何も変更していません。</translation>
    </message>
</context>
<context>
    <name>AgencyService</name>
    <message>
        <source>There is no agency %1.</source>
        <translation>支援機関%1はありません。</translation>
    </message>
    <message>
        <source>“%1” is on the list already. Nothing was changed.</source>
        <translation>「%1」はすでに登録されています。何も変更していません。</translation>
    </message>
    <message>
        <source>“%1” has no former name.</source>
        <translation>「%1」に以前の名称はありません。</translation>
    </message>
    <message>
        <source>“%1” is part of no other agency.</source>
        <translation>「%1」はほかの機関に統合されていません。</translation>
    </message>
    <message>
        <source>“%1” is part of “%2”; undo the merging instead.</source>
        <translation>「%1」は「%2」に統合されています。統合を取り消してください。</translation>
    </message>
</context>
<context>
    <name>AnalysisService</name>
    <message>
        <source>The period ends before it begins. Give the first and the last day.</source>
        <translation>期間の終わりが始まりより前です。最初の日と最後の日を指定してください。</translation>
    </message>
    <message>
        <source>The period is too long. Give at most %1 years.</source>
        <translation>期間が長すぎます。%1年以内にしてください。</translation>
    </message>
    <message>
        <source>Give the cross table a name.</source>
        <translation>クロス集計の名前を入力してください。</translation>
    </message>
    <message>
        <source>There is a cross table “%1” already. Choose another name.</source>
        <translation>「%1」という名前のクロス集計がすでにあります。別の名前にしてください。</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <comment>a cross table: rows by columns</comment>
        <translation>%1×%2</translation>
    </message>
    <message>
        <source>There is no such cross table. Nothing was changed.</source>
        <translation>そのクロス集計はありません。変更はありません。</translation>
    </message>
</context>
<context>
    <name>AssistMinutes</name>
    <message>
        <source>Printed %1, %2</source>
        <extracomment>%1 a day and a time, %2 a person</extracomment>
        <translation>印刷 %1&#x3000;%2</translation>
    </message>
    <message>
        <source>Assist conference minutes %1</source>
        <extracomment>the name of a file; %1 a day: 20240828</extracomment>
        <translation>アシスト会議議事録 %1</translation>
    </message>
    <message>
        <source>Minutes of the Assist conference</source>
        <translation>アシスト会議 議事録</translation>
    </message>
    <message>
        <source>Held on</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>場所</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>テーマ</translation>
    </message>
    <message>
        <source>Those who were there</source>
        <translation>出席者</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n person(s))</source>
        <translation>
            <numerusform>%1（%n名）</numerusform>
        </translation>
    </message>
    <message>
        <source>Those of us</source>
        <translation>こちらの出席</translation>
    </message>
    <message>
        <source>Case %1: %2</source>
        <translation>案件%1&#x3000;%2</translation>
    </message>
    <message>
        <source>Support plan</source>
        <translation>支援計画</translation>
    </message>
    <message>
        <source>First step</source>
        <translation>初動</translation>
    </message>
    <message>
        <source>By whom</source>
        <translation>担当</translation>
    </message>
    <message>
        <source>Until when</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>完了日</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Altogether</source>
        <translation>全体</translation>
    </message>
    <message>
        <source>What was settled</source>
        <translation>決まったこと</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>%1まで</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>次にすること</translation>
    </message>
</context>
<context>
    <name>AttachmentRules</name>
    <message>
        <source>“%1” is empty and was not added. Save it again in its program.</source>
        <translation>「%1」は中身が空のため、添付しませんでした。元のアプリで保存し直してください。</translation>
    </message>
    <message>
        <source>“%1” holds a program, whatever it is called, and was not added.</source>
        <translation>「%1」の中身は実行されるプログラムのため、添付しませんでした。</translation>
    </message>
    <message>
        <source>Files like “%1” are not taken. Add it as PDF, Office or OpenDocument file, text, CSV, mail, picture, sound or film; unpack archives first.</source>
        <translation>「%1」の種類のファイルは添付できません。PDF・Office・OpenDocument・テキスト・CSV・メール・画像・音声・動画にしてください。圧縮ファイルは展開してから添付してください。</translation>
    </message>
    <message>
        <source>“%1” holds a page of the web or a script and was not added. Print it as PDF.</source>
        <translation>「%1」の中身はウェブページまたはスクリプトのため、添付しませんでした。PDF に印刷して添付してください。</translation>
    </message>
    <message>
        <source>“%1” is not what its ending .%2 says and was not added. Open it in the program that made it and save it again.</source>
        <translation>「%1」の中身が拡張子 .%2 と合わないため、添付しませんでした。作成したアプリで開き、保存し直してください。</translation>
    </message>
    <message>
        <source>“%1” holds macros and was not added. Save it as .xlsx, .docx or PDF without them.</source>
        <translation>「%1」はマクロを含むため、添付しませんでした。マクロなしの .xlsx・.docx、または PDF で保存してください。</translation>
    </message>
    <message>
        <source>The name of the file holds hidden marks that turn its letters around. It was not added; give it another name if you trust it.</source>
        <translation>ファイル名に、文字の並びを入れ替える見えない記号があるため、添付しませんでした。出どころが確かなら、名前を付け直してください。</translation>
    </message>
    <message>
        <source>The name of the file is not one readable line. It was not added; rename it.</source>
        <translation>ファイル名に改行などの記号があるため、添付しませんでした。名前を付け直してください。</translation>
    </message>
    <message>
        <source>The name “%1” begins or ends with a blank or ends with a dot, which Windows hides. It was not added; rename it.</source>
        <translation>「%1」は前後に空白があるか、末尾が「.」のため、添付しませんでした（Windows では見えなくなります）。名前を付け直してください。</translation>
    </message>
    <message>
        <source>“%1” is the name of a device on Windows. The file was not added; rename it.</source>
        <translation>「%1」は Windows で装置を表す名前のため、添付しませんでした。名前を付け直してください。</translation>
    </message>
    <message>
        <source>“%1” can run as a program or hold one (.%2) and was not added. Save it as PDF, or without macros, and add that.</source>
        <translation>「%1」は、開くとプログラムが動くおそれがある種類（.%2）のため、添付しませんでした。PDF、またはマクロなしで保存したものを添付してください。</translation>
    </message>
</context>
<context>
    <name>AttachmentService</name>
    <message>
        <source>%1 is a folder. Nothing was added; open it and choose the files inside.</source>
        <translation>%1 はフォルダーのため、添付しませんでした。中のファイルを選んでください。</translation>
    </message>
    <message>
        <source>%1 cannot be read. Nothing was added; check that it is there and that you may read it.</source>
        <translation>%1 を読み取れないため、添付しませんでした。ファイルがあること、読み取りの権限があることを確認してください。</translation>
    </message>
    <message>
        <source>“%1” is larger than %2 MB and was not added. Make it smaller, or keep it elsewhere and write down where.</source>
        <translation>「%1」は %2 MB を超えるため、添付しませんでした。小さくするか、別の場所に保管して、その場所をメモに書いてください。</translation>
    </message>
    <message>
        <source>The file could not be laid out for viewing. It is safe in the store; make room on the disk of temporary files and try again.</source>
        <translation>表示用の控えを作れませんでした。添付ファイルは保管されています。一時ファイルのディスクに空きを作り、もう一度開いてください。</translation>
    </message>
    <message>
        <source>%1 is not the file that was added: its content differs. Nothing was changed; look for another copy, or add this one as a new file.</source>
        <translation>%1 は添付したファイルと中身が違うため、何も変えていません。別の控えを探すか、新しいファイルとして添付してください。</translation>
    </message>
    <message>
        <source>There is no attachment %1.</source>
        <translation>添付 %1 はありません。</translation>
    </message>
    <message>
        <source>The memo is confirmed, and what it came with stays. Add the right file beside it.</source>
        <translation>確認済みのメモの添付は外せません。正しいファイルを追加してください。</translation>
    </message>
    <message>
        <source>The largest attachment has 1 to %1 MB.</source>
        <translation>添付の上限は 1～%1 MB で指定してください。</translation>
    </message>
    <message>
        <source>The copy of the file is gone from the store. Nothing was added; add it once more.</source>
        <translation>保管したファイルが見当たらないため、添付しませんでした。もう一度追加してください。</translation>
    </message>
</context>
<context>
    <name>AttachmentStore</name>
    <message>
        <source>The file of attachment %1 (%2) is missing. Put it back from a backup.</source>
        <translation>添付 %1（%2）のファイルがありません。バックアップから戻してください。</translation>
    </message>
    <message>
        <source>The file of attachment %1 (%2) is damaged. Put it back from a backup.</source>
        <translation>添付 %1（%2）のファイルが壊れています。バックアップから戻してください。</translation>
    </message>
    <message>
        <source>No record refers to the file %1. “yorozuctl attachment tidy” takes it away.</source>
        <translation>どの記録からも使われていないファイルがあります：%1。「yorozuctl attachment tidy」で片付けられます。</translation>
    </message>
    <message>
        <source>The file cannot be read. Nothing was added; check that it is there and try again.</source>
        <translation>ファイルを読み取れないため、添付しませんでした。ファイルがあることを確認して、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The file could not be read to its end. Nothing was changed; check its disk and try again.</source>
        <translation>ファイルを最後まで読み取れなかったため、何も変えていません。ディスクを確認して、もう一度お試しください。</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>中止しました。何も変えていません。</translation>
    </message>
    <message>
        <source>There is no room left on the disk of %1. Nothing was changed; make room and try again.</source>
        <translation>%1 のディスクに空きがないため、何も変えていません。空きを作って、もう一度お試しください。</translation>
    </message>
    <message>
        <source>%1 cannot be written. Nothing was changed; check the rights of that folder and its disk.</source>
        <translation>%1 に書き込めないため、何も変えていません。フォルダーの権限とディスクを確認してください。</translation>
    </message>
    <message>
        <source>The file of this attachment is missing. Look for it on this computer or in a backup; the entry was kept.</source>
        <translation>この添付のファイルが見当たりません。記録は残っています。この端末やバックアップから探してください。</translation>
    </message>
    <message>
        <source>The file of this attachment was changed or damaged and is not opened. Take it from a backup; the entry was kept.</source>
        <translation>この添付のファイルは書き換えられたか壊れているため、開きません。記録は残っています。バックアップから戻してください。</translation>
    </message>
    <message>
        <source>The file was changed while it was read. Nothing was added; close it in the other program and try again.</source>
        <translation>読み取り中にファイルが変わったため、添付しませんでした。ほかのアプリで閉じてから、もう一度お試しください。</translation>
    </message>
</context>
<context>
    <name>Attribute</name>
    <message>
        <source>Topic</source>
        <translation>相談分野</translation>
    </message>
    <message>
        <source>Industry</source>
        <translation>業種</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>相談経路</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>相談の方法</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>拠点</translation>
    </message>
    <message>
        <source>Support course</source>
        <translation>支援コース</translation>
    </message>
    <message>
        <source>Coordinator</source>
        <translation>担当CO</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>性別</translation>
    </message>
    <message>
        <source>Age group</source>
        <translation>年代</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月</translation>
    </message>
    <message>
        <source>Weekday</source>
        <translation>曜日</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>時間帯</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>紹介元機関</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>事業</translation>
    </message>
    <message>
        <source>New or repeated</source>
        <translation>新規・継続</translation>
    </message>
</context>
<context>
    <name>AuditFields</name>
    <message>
        <source>Action</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>After 12 months</source>
        <translation>12か月後</translation>
    </message>
    <message>
        <source>After 6 months</source>
        <translation>6か月後</translation>
    </message>
    <message>
        <source>Age group</source>
        <translation>年代</translation>
    </message>
    <message>
        <source>Shown on the page of the day</source>
        <translation>今日の画面に知らせる</translation>
    </message>
    <message>
        <source>Began from version</source>
        <translation>もとにした版</translation>
    </message>
    <message>
        <source>At the beginning</source>
        <translation>開始時</translation>
    </message>
    <message>
        <source>Booking</source>
        <translation>予約</translation>
    </message>
    <message>
        <source>Booth</source>
        <translation>ブース</translation>
    </message>
    <message>
        <source>Stamp</source>
        <translation>確認印</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>席数</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>案件</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>企業・相談者</translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation>終了日</translation>
    </message>
    <message>
        <source>Closes at</source>
        <translation>閉所時刻</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>コード</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>連絡先の担当者</translation>
    </message>
    <message>
        <source>Number of entries</source>
        <translation>件数</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>新規</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>届いた</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>向き</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>メール</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>文字コード</translation>
    </message>
    <message>
        <source>Encrypted</source>
        <translation>暗号化</translation>
    </message>
    <message>
        <source>End</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>First entry</source>
        <translation>最初の記録番号</translation>
    </message>
    <message>
        <source>We ask on</source>
        <translation>結果を確認する日</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>性別</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>目標</translation>
    </message>
    <message>
        <source>Permission group</source>
        <translation>権限</translation>
    </message>
    <message>
        <source>Headquarters</source>
        <translation>本部</translation>
    </message>
    <message>
        <source>With the impression</source>
        <translation>所感を含む</translation>
    </message>
    <message>
        <source>In charge with us</source>
        <translation>当拠点の担当</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種別</translation>
    </message>
    <message>
        <source>Last entry</source>
        <translation>最後の記録番号</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>主担当</translation>
    </message>
    <message>
        <source>Kind of file</source>
        <translation>ファイルの種類</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>会員</translation>
    </message>
    <message>
        <source>Member in Tokyo</source>
        <translation>都内の会員</translation>
    </message>
    <message>
        <source>Memo</source>
        <translation>相談メモ</translation>
    </message>
    <message>
        <source>Merged into</source>
        <translation>統合先</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>指標</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>相談方法</translation>
    </message>
    <message>
        <source>Monitor</source>
        <translation>モニター</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>移した記録</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>English name</source>
        <translation>英語名</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Next time</source>
        <translation>次回</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>次にすること</translation>
    </message>
    <message>
        <source>Noise</source>
        <translation>音漏れ</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>番号</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>事務所</translation>
    </message>
    <message>
        <source>On the list of 40</source>
        <translation>40先リスト</translation>
    </message>
    <message>
        <source>Opened on</source>
        <translation>開始日</translation>
    </message>
    <message>
        <source>Opens at</source>
        <translation>開所時刻</translation>
    </message>
    <message>
        <source>The other one</source>
        <translation>相手</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>成果</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>役割</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>相談者</translation>
    </message>
    <message>
        <source>Persons</source>
        <translation>担当者・相談者</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>並び順</translation>
    </message>
    <message>
        <source>Primary contact</source>
        <translation>主な窓口</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>事業</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>既読</translation>
    </message>
    <message>
        <source>Referred on</source>
        <translation>紹介した日</translation>
    </message>
    <message>
        <source>Remark of the office</source>
        <translation>事務局の所見</translation>
    </message>
    <message>
        <source>At home</source>
        <translation>在宅</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Result on</source>
        <translation>結果の日</translation>
    </message>
    <message>
        <source>Inactive</source>
        <translation>使用停止</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版</translation>
    </message>
    <message>
        <source>In Latin letters</source>
        <translation>ローマ字</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>行数</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>相談</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大きさ</translation>
    </message>
    <message>
        <source>Skills</source>
        <translation>スキル</translation>
    </message>
    <message>
        <source>Responders</source>
        <translation>相談対応者</translation>
    </message>
    <message>
        <source>Stamp box</source>
        <translation>確認印欄</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Step-free</source>
        <translation>段差なし</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>本文</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>役職・件名</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>宛先</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>相談項目</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>単位</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>この日時より前</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>使い始め</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>使い終わり</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>方法</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>取り消し</translation>
    </message>
    <message>
        <source>Years of retention</source>
        <translation>保存年数</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>no. %1</source>
        <translation>No. %1</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>no</source>
        <translation>いいえ</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>活動</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>住所</translation>
    </message>
    <message>
        <source>Agencies</source>
        <translation>支援機関</translation>
    </message>
    <message>
        <source>How it books</source>
        <translation>予約のしかた</translation>
    </message>
    <message>
        <source>Branches</source>
        <translation>店舗</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>案件</translation>
    </message>
    <message>
        <source>Consultations</source>
        <translation>相談件数</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>先方の担当者</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>実績に数える</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>Deputy</source>
        <translation>サブ担当</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Firms</source>
        <translation>企業数</translation>
    </message>
    <message>
        <source>First step</source>
        <translation>初動</translation>
    </message>
    <message>
        <source>Fiscal year</source>
        <translation>年度</translation>
    </message>
    <message>
        <source>Former names</source>
        <translation>以前の名称</translation>
    </message>
    <message>
        <source>The one that is kept</source>
        <translation>存続する機関</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>最終日</translation>
    </message>
    <message>
        <source>Merged</source>
        <translation>統合</translation>
    </message>
    <message>
        <source>Next step until</source>
        <translation>次の期限</translation>
    </message>
    <message>
        <source>Next step by</source>
        <translation>次の担当</translation>
    </message>
    <message>
        <source>From</source>
        <translation>開始日</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>参加人数</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>場所</translation>
    </message>
    <message>
        <source>Support plan</source>
        <translation>サポートプラン</translation>
    </message>
    <message>
        <source>How it uses the centre</source>
        <translation>活用例</translation>
    </message>
    <message>
        <source>Qualifier</source>
        <translation>限定語</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>範囲</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>シリーズ</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>出典</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>講師</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>テーマ</translation>
    </message>
    <message>
        <source>Trainees</source>
        <translation>トレーニー</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>ホームページ</translation>
    </message>
    <message>
        <source>Wishes</source>
        <translation>要望</translation>
    </message>
    <message>
        <source>Wishes us to come along</source>
        <translation>同行希望</translation>
    </message>
    <message>
        <source>Wishes visits</source>
        <translation>訪問希望</translation>
    </message>
    <message>
        <source>Theme of the Zemi</source>
        <translation>ゼミテーマ</translation>
    </message>
</context>
<context>
    <name>AuditService</name>
    <message>
        <source>What was before and after a change is kept for %1 to %2 years. Nothing was changed.</source>
        <translation>変更前後の内容の保存年数は %1～%2 年です。設定は変わっていません。</translation>
    </message>
    <message>
        <source>Nothing is due: the time of retention of everything on record is still running.</source>
        <translation>保存期間を過ぎた内容はありません。何も消去していません。</translation>
    </message>
    <message>
        <source>No such erasure is on record. Nothing was erased.</source>
        <translation>その消去は記録にありません。何も消去していません。</translation>
    </message>
    <message>
        <source>There is no client %1.</source>
        <translation>企業 %1 はありません。</translation>
    </message>
    <message>
        <source>There is no person %1.</source>
        <translation>相談者 %1 はありません。</translation>
    </message>
    <message>
        <source>There is no memo %1.</source>
        <translation>メモ %1 はありません。</translation>
    </message>
</context>
<context>
    <name>AuditWords</name>
    <message>
        <source>record</source>
        <translation>記録</translation>
    </message>
    <message>
        <source>memo</source>
        <translation>相談メモ</translation>
    </message>
    <message>
        <source>the list of memos</source>
        <translation>相談メモの一覧</translation>
    </message>
    <message>
        <source>client</source>
        <translation>企業・相談者</translation>
    </message>
    <message>
        <source>the list of clients</source>
        <translation>企業・相談者の一覧</translation>
    </message>
    <message>
        <source>person</source>
        <translation>相談者</translation>
    </message>
    <message>
        <source>case</source>
        <translation>案件</translation>
    </message>
    <message>
        <source>booking</source>
        <translation>予約</translation>
    </message>
    <message>
        <source>session</source>
        <translation>相談</translation>
    </message>
    <message>
        <source>referral</source>
        <translation>紹介</translation>
    </message>
    <message>
        <source>attachment</source>
        <translation>添付ファイル</translation>
    </message>
    <message>
        <source>handover note</source>
        <translation>引継ぎ</translation>
    </message>
    <message>
        <source>task</source>
        <translation>やること</translation>
    </message>
    <message>
        <source>reminder</source>
        <translation>催促</translation>
    </message>
    <message>
        <source>note that two clients are different</source>
        <translation>「別の企業」の印</translation>
    </message>
    <message>
        <source>person of the centre</source>
        <translation>拠点の担当者</translation>
    </message>
    <message>
        <source>the list of people of the centre</source>
        <translation>拠点の担当者の一覧</translation>
    </message>
    <message>
        <source>agency</source>
        <translation>支援機関</translation>
    </message>
    <message>
        <source>office</source>
        <translation>事務所</translation>
    </message>
    <message>
        <source>booth</source>
        <translation>ブース</translation>
    </message>
    <message>
        <source>stamp box</source>
        <translation>確認印欄</translation>
    </message>
    <message>
        <source>the stamp boxes</source>
        <translation>確認印欄</translation>
    </message>
    <message>
        <source>topic</source>
        <translation>相談内容の分類</translation>
    </message>
    <message>
        <source>support course</source>
        <translation>支援コース</translation>
    </message>
    <message>
        <source>channel</source>
        <translation>きっかけ</translation>
    </message>
    <message>
        <source>programme</source>
        <translation>事業</translation>
    </message>
    <message>
        <source>mode</source>
        <translation>相談方法</translation>
    </message>
    <message>
        <source>kind of agency</source>
        <translation>支援機関の種別</translation>
    </message>
    <message>
        <source>job title</source>
        <translation>役職</translation>
    </message>
    <message>
        <source>a setting</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>list to be taken over</source>
        <translation>取り込む一覧</translation>
    </message>
    <message>
        <source>the data base</source>
        <translation>データベース</translation>
    </message>
    <message>
        <source>search index</source>
        <translation>検索索引</translation>
    </message>
    <message>
        <source>the record of changes</source>
        <translation>変更の記録</translation>
    </message>
    <message>
        <source>%1 looked at %2.</source>
        <translation>%1が%2を閲覧しました</translation>
    </message>
    <message>
        <source>%1 opened %2.</source>
        <translation>%1が%2を開きました</translation>
    </message>
    <message>
        <source>%1 saved %2 as a file.</source>
        <translation>%1が%2をファイルに保存しました</translation>
    </message>
    <message>
        <source>%1 wrote %2 to a file.</source>
        <translation>%1が%2を書き出しました</translation>
    </message>
    <message>
        <source>%1 made a PDF of %2.</source>
        <translation>%1が%2をPDFにしました</translation>
    </message>
    <message>
        <source>%1 printed %2.</source>
        <translation>%1が%2を印刷しました</translation>
    </message>
    <message>
        <source>%1 took a copy of %2.</source>
        <translation>%1が%2のバックアップを取りました</translation>
    </message>
    <message>
        <source>%1 restored %2 from a backup.</source>
        <translation>%1が%2をバックアップから復元しました</translation>
    </message>
    <message>
        <source>%1 brought %2 back.</source>
        <translation>%1が%2を元に戻しました</translation>
    </message>
    <message>
        <source>%1 erased contents of %2 whose time was over.</source>
        <translation>%1が%2のうち保存期間を過ぎた内容を消去しました</translation>
    </message>
    <message>
        <source>%1 had the %2 rebuilt.</source>
        <translation>%1が%2を作り直しました</translation>
    </message>
    <message>
        <source>%1 entered %2.</source>
        <translation>%1が%2を登録しました</translation>
    </message>
    <message>
        <source>%1 took %2 over from a file.</source>
        <translation>%1が%2をファイルから取り込みました</translation>
    </message>
    <message>
        <source>%1 changed %2.</source>
        <translation>%1が%2を変更しました</translation>
    </message>
    <message>
        <source>%1 made %2 inactive.</source>
        <translation>%1が%2を使用停止にしました</translation>
    </message>
    <message>
        <source>%1 made %2 active again.</source>
        <translation>%1が%2の使用を再開しました</translation>
    </message>
    <message>
        <source>%1 submitted %2.</source>
        <translation>%1が%2を提出しました</translation>
    </message>
    <message>
        <source>%1 amended %2.</source>
        <translation>%1が%2を訂正しました</translation>
    </message>
    <message>
        <source>%1 stamped %2.</source>
        <translation>%1が%2に確認印を押しました</translation>
    </message>
    <message>
        <source>%1 took the stamp on %2 back.</source>
        <translation>%1が%2の確認印を取り消しました</translation>
    </message>
    <message>
        <source>%1 returned %2.</source>
        <translation>%1が%2を差し戻しました</translation>
    </message>
    <message>
        <source>%1 withdrew the submission of %2.</source>
        <translation>%1が%2の提出を取り下げました</translation>
    </message>
    <message>
        <source>%1 took %2 back.</source>
        <translation>%1が%2を取り消しました</translation>
    </message>
    <message>
        <source>%1 began to write on %2.</source>
        <translation>%1が%2の下書きを始めました</translation>
    </message>
    <message>
        <source>The draft of %1 on %2 was put away.</source>
        <translation>%1の下書き（%2）を片付けました</translation>
    </message>
    <message>
        <source>%1 sent %2.</source>
        <translation>%1が%2を届けました</translation>
    </message>
    <message>
        <source>%1 has read %2.</source>
        <translation>%1が%2を既読にしました</translation>
    </message>
    <message>
        <source>%1 marked %2 as unread.</source>
        <translation>%1が%2を未読に戻しました</translation>
    </message>
    <message>
        <source>%1 finished %2.</source>
        <translation>%1が%2を完了にしました</translation>
    </message>
    <message>
        <source>%1 took up %2 again.</source>
        <translation>%1が%2を未完了に戻しました</translation>
    </message>
    <message>
        <source>%1 merged %2.</source>
        <translation>%1が%2を統合しました</translation>
    </message>
    <message>
        <source>%1 undid the merging of %2.</source>
        <translation>%1が%2の統合を取り消しました</translation>
    </message>
    <message>
        <source>%1 changed the case of %2.</source>
        <translation>%1が%2の案件を変更しました</translation>
    </message>
    <message>
        <source>%1 changed the status of %2.</source>
        <translation>%1が%2の状態を変更しました</translation>
    </message>
    <message>
        <source>%1 “%2”</source>
        <translation>%1「%2」</translation>
    </message>
    <message>
        <source>%1 no. %2</source>
        <translation>%1 No. %2</translation>
    </message>
    <message>
        <source>The program</source>
        <translation>プログラム</translation>
    </message>
    <message>
        <source>%1 changed %2 (%3).</source>
        <extracomment>an action that has no sentence yet: %3 is its word in the data base</extracomment>
        <translation>%1が%2を変更しました（%3）</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>閲覧</translation>
    </message>
    <message>
        <source>Outputs</source>
        <translation>出力</translation>
    </message>
    <message>
        <source>Upkeep</source>
        <translation>保守</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>time in which a booth cannot be used</source>
        <translation>ブースの使用不可期間</translation>
    </message>
    <message>
        <source>closing day</source>
        <translation>休業日</translation>
    </message>
    <message>
        <source>%1 removed %2.</source>
        <translation>%1が%2を取り消しました</translation>
    </message>
    <message>
        <source>%1 put another word in the place of %2.</source>
        <translation>%1が%2を別の名称に切り替えました</translation>
    </message>
    <message>
        <source>%1 changed the order of a list (%2).</source>
        <translation>%1が一覧の並び順を変更しました（%2）</translation>
    </message>
    <message>
        <source>%1 set the password of %2.</source>
        <translation>%1が%2のパスワードを設定しました</translation>
    </message>
    <message>
        <source>%1 signed in.</source>
        <translation>%1がサインインしました</translation>
    </message>
    <message>
        <source>%1 signed out.</source>
        <translation>%1がサインアウトしました</translation>
    </message>
    <message>
        <source>A sign-in as %2 was refused.</source>
        <translation>%2のサインインが拒否されました</translation>
    </message>
    <message>
        <source>the passwords</source>
        <translation>パスワード</translation>
    </message>
    <message>
        <source>%1 moved %2 to another place.</source>
        <translation>%1が%2を別の場所へ移しました。</translation>
    </message>
    <message>
        <source>a calendar of sessions</source>
        <translation>予約のカレンダー</translation>
    </message>
    <message>
        <source>waiting request</source>
        <translation>枠未定の申込</translation>
    </message>
    <message>
        <source>day of the roster</source>
        <translation>勤務予定（1日）</translation>
    </message>
    <message>
        <source>week of the roster</source>
        <translation>勤務予定（週の型）</translation>
    </message>
    <message>
        <source>mark “dispatched staff”</source>
        <translation>「派遣職員」の印</translation>
    </message>
    <message>
        <source>training plan</source>
        <translation>育成計画</translation>
    </message>
    <message>
        <source>the list of agencies</source>
        <translation>支援機関の一覧</translation>
    </message>
    <message>
        <source>merging of two agencies</source>
        <translation>支援機関の統合</translation>
    </message>
    <message>
        <source>activity</source>
        <translation>活動</translation>
    </message>
    <message>
        <source>the list of activities</source>
        <translation>活動の一覧</translation>
    </message>
    <message>
        <source>theme of the Zemi</source>
        <translation>よろずゼミのテーマ</translation>
    </message>
    <message>
        <source>published figure</source>
        <translation>公表値</translation>
    </message>
    <message>
        <source>target</source>
        <translation>目標値</translation>
    </message>
    <message>
        <source>month of the report</source>
        <translation>集計の月</translation>
    </message>
    <message>
        <source>the report of activities</source>
        <translation>業務実績集計</translation>
    </message>
    <message>
        <source>saved cross table</source>
        <translation>保存したクロス集計</translation>
    </message>
    <message>
        <source>a cross table</source>
        <translation>クロス集計</translation>
    </message>
    <message>
        <source>figure of another centre</source>
        <translation>他拠点の数</translation>
    </message>
    <message>
        <source>%1 closed %2.</source>
        <translation>%1が%2を確定しました。</translation>
    </message>
    <message>
        <source>%1 opened %2 again.</source>
        <translation>%1が%2の確定を解除しました。</translation>
    </message>
    <message>
        <source>%1 said why %2 was corrected.</source>
        <translation>%1が%2の修正理由を入力しました。</translation>
    </message>
    <message>
        <source>%1 gave %2 another name.</source>
        <translation>%1 が %2 の名称を変更しました。</translation>
    </message>
    <message>
        <source>case study</source>
        <translation>事例</translation>
    </message>
    <message>
        <source>the case book</source>
        <translation>支援事例集</translation>
    </message>
    <message>
        <source>%1 approved %2.</source>
        <translation>%1が%2を承認しました。</translation>
    </message>
    <message>
        <source>%1 took the approval of %2 back.</source>
        <translation>%1が%2の承認を取り消しました。</translation>
    </message>
</context>
<context>
    <name>Backup</name>
    <message>
        <source>%1 cannot be read. Check that it is there and that you may read it.</source>
        <translation>%1 を読めません。ファイルがあるか、読む権限があるかを確認してください。</translation>
    </message>
    <message>
        <source>The folder %1 is not there. Nothing was changed; connect the drive or choose another folder.</source>
        <translation>フォルダー %1 が見つかりません。何も変わっていません。ドライブを接続するか、別のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>%1 exists already and was left untouched. Choose another name.</source>
        <translation>%1 はすでにあります。手を加えていません。別の名前を選んでください。</translation>
    </message>
    <message>
        <source>The copy could not be written to %1: the disk is full. The earlier copies are untouched; make room or choose another folder.</source>
        <translation>%1 の空きが足りず、バックアップを書けませんでした。これまでのバックアップはそのままです。空きを作るか、別のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>The copy could not be written to %1. The earlier copies are untouched; check the disk and the rights of the folder.</source>
        <translation>%1 にバックアップを書けませんでした。これまでのバックアップはそのままです。ディスクとフォルダーの権限を確認してください。</translation>
    </message>
    <message>
        <source>It was stopped. Nothing was changed.</source>
        <translation>中止しました。何も変わっていません。</translation>
    </message>
    <message>
        <source>The copy %1 was altered or is cut off. Nothing was changed; choose another copy.</source>
        <translation>バックアップ %1 は書き換えられたか、途中で切れています。何も変わっていません。別のバックアップを選んでください。</translation>
    </message>
    <message>
        <source>This copy was made by a newer YorozuDesk. Nothing was changed; install that version.</source>
        <translation>このバックアップは新しい版のよろずデスクで作られています。何も変わっていません。その版を入れてください。</translation>
    </message>
    <message>
        <source>The encrypted copy %1 was altered or is cut off. Nothing was changed; choose another copy.</source>
        <translation>暗号化したバックアップ %1 は書き換えられたか、途中で切れています。何も変わっていません。別のバックアップを選んでください。</translation>
    </message>
    <message>
        <source>The password needs at least %1 characters. Nothing was changed.</source>
        <translation>パスワードは%1文字以上にしてください。何も変わっていません。</translation>
    </message>
    <message>
        <source>The computer has not enough free memory for the password just now. Nothing was changed; close other programs and try again.</source>
        <translation>いまはメモリーが足りず、パスワードを確かめられません。何も変わっていません。ほかのプログラムを閉じて、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The password does not fit this copy. Nothing was changed; try again.</source>
        <translation>このバックアップのパスワードではありません。何も変わっていません。もう一度入力してください。</translation>
    </message>
    <message>
        <source>The copy %1 is encrypted. Give its password.</source>
        <translation>バックアップ %1 は暗号化されています。パスワードを指定してください。</translation>
    </message>
    <message>
        <source>The copy is damaged: %1 Nothing was changed; choose another copy.</source>
        <translation>バックアップが壊れています：%1 何も変わっていません。別のバックアップを選んでください。</translation>
    </message>
    <message>
        <source>%1 is open in another program (%2). Nothing was changed; close it there and try again.</source>
        <translation>%1 はほかのプログラム（%2）で開いています。何も変わっていません。そちらを閉じてから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>The copy and the data base are the same file. Nothing was changed; choose a copy.</source>
        <translation>バックアップとデータベースが同じファイルです。何も変わっていません。バックアップを選んでください。</translation>
    </message>
    <message>
        <source>The copy does not agree with the data base and was not kept. Check the data base.</source>
        <translation>写しがデータベースと合わないため、残しませんでした。データベースを点検してください。</translation>
    </message>
    <message>
        <source>The copy %1 does not hold what it says. Nothing was changed; choose another copy.</source>
        <translation>バックアップ %1 の中身が控えと合いません。何も変わっていません。別のバックアップを選んでください。</translation>
    </message>
    <message>
        <source>The copy %1 was made by a newer YorozuDesk. Nothing was changed; install that version.</source>
        <translation>バックアップ %1 は、より新しいよろずデスクで作られています。何も変更していません。その版をインストールしてください。</translation>
    </message>
    <message>
        <source>The copy %1 is damaged or holds no data base of YorozuDesk. Nothing was changed; choose another copy.</source>
        <translation>バックアップ %1 は壊れているか、よろずデスクのデータではありません。何も変更していません。別のバックアップを選んでください。</translation>
    </message>
    <message>
        <source>No copy was made, for other programs kept saving all the while. The earlier copies are untouched; try again when they have finished.</source>
        <translation>ほかのプログラムの保存が続いたため、バックアップを作れませんでした。これまでのバックアップはそのままです。ほかの作業が終わってから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>its name is not known</source>
        <translation>名前は不明</translation>
    </message>
</context>
<context>
    <name>BackupConcern</name>
    <message>
        <source>The last backup failed. %1</source>
        <translation>前回のバックアップに失敗しました。%1</translation>
    </message>
    <message>
        <source>The last backup is of %1. Make one now.</source>
        <translation>最後のバックアップは %1 です。いま取ってください。</translation>
    </message>
    <message>
        <source>The second folder has had no copy for more than 7 days. Connect it, or choose another one.</source>
        <translation>2つ目の保存先に7日以上コピーがありません。つなぐか、別の保存先を選んでください。</translation>
    </message>
</context>
<context>
    <name>BookingClash</name>
    <message>
        <source>The booth</source>
        <translation>ブース</translation>
    </message>
    <message>
        <source>The coordinator</source>
        <translation>担当者</translation>
    </message>
    <message>
        <source>The client has a session %1 already.</source>
        <translation>この企業は %1 にすでに相談が入っています。</translation>
    </message>
    <message>
        <source>The client has a session %1 already (%2).</source>
        <translation>この相談者は%1にすでに予約があります（%2）。</translation>
    </message>
    <message>
        <source>%1 is being held %2.</source>
        <translation>%1は%2を仮押さえ中です。</translation>
    </message>
    <message>
        <source>another session</source>
        <translation>別の相談</translation>
    </message>
    <message>
        <source>%1 is taken %2 by %3.</source>
        <translation>%1は%2に%3の予約があります。</translation>
    </message>
    <message>
        <source>%1 is with %3 %2.</source>
        <translation>%1さんは%2に%3の相談があります。</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>土曜日</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>日曜日</translation>
    </message>
    <message>
        <source>%1 receives nobody on %2 (%3): sessions are online from home then. Write the reason if it is to take place there all the same.</source>
        <extracomment>%1 an office, %2 a date, %3 Saturday or the name of a holiday</extracomment>
        <translation>%2は%3のため、%1での対面相談はありません（在宅によるオンライン相談の日です）。事務所で行う場合は、理由を入力してください。</translation>
    </message>
    <message>
        <source>%1 is closed on %2: %3.</source>
        <translation>%1は%2は休業です（%3）。</translation>
    </message>
    <message>
        <source>The centre is closed on %1: %2.</source>
        <translation>%1は拠点全体が休業です（%2）。</translation>
    </message>
    <message>
        <source>%1 is out of service %2–%3: %4.</source>
        <translation>%1は%2～%3の間、使用できません（%4）。</translation>
    </message>
    <message>
        <source>%1 is at an activity %2.</source>
        <translation>%1さんは%2に連携活動へ出席します。</translation>
    </message>
</context>
<context>
    <name>BookingForm</name>
    <message>
        <source>A number of minutes from 0 to %1.</source>
        <translation>0～%1分で入力してください。</translation>
    </message>
</context>
<context>
    <name>BookingRules</name>
    <message>
        <source>A session ends on the day on which it begins.</source>
        <translation>相談は始まった日のうちに終わるようにしてください。</translation>
    </message>
    <message>
        <source>The time before and after a session is 0 to %1 minutes.</source>
        <translation>相談の前後の時間は0～%1分で入力してください。</translation>
    </message>
    <message>
        <source>The time before and after a session lies on the same day.</source>
        <translation>相談の前後の時間は、同じ日のうちに収めてください。</translation>
    </message>
    <message>
        <source>%1 is named twice.</source>
        <translation>%1さんが二重に入っています。</translation>
    </message>
    <message>
        <source>Exactly one person leads a session.</source>
        <translation>主担当は1人だけにしてください。</translation>
    </message>
    <message>
        <source>A session needs an office.</source>
        <translation>事務所を選んでください。</translation>
    </message>
    <message>
        <source>A session is not moved to a time that is over. Nothing was changed; enter what took place as a session of its own.</source>
        <translation>過ぎた時間へは移せません。変更していません。すでに行った相談は、新しい予約として入力してください。</translation>
    </message>
    <message>
        <source>Session %1 is over: only its status may change. Nothing was changed; what it was about belongs in its memo.</source>
        <translation>予約 %1 は終わっているため、状態だけを変更できます。変更していません。相談の内容は相談メモに書いてください。</translation>
    </message>
    <message>
        <source>Write why the session is cancelled.</source>
        <translation>取消の理由を書いてください。</translation>
    </message>
    <message>
        <source>The memo of session %1 was submitted: it counts as held. Nothing was changed; let the memo be returned or withdrawn first.</source>
        <translation>予約 %1 の相談メモは提出済みで、実施として数えられています。変更していません。先に相談メモを差し戻すか取り下げてください。</translation>
    </message>
</context>
<context>
    <name>BookingService</name>
    <message>
        <source>There is no booking %1.</source>
        <translation>予約 %1 はありません。</translation>
    </message>
    <message>
        <source>The session is “%1” by now: somebody else has changed it. Nothing was changed here.</source>
        <translation>この予約は「%1」に変わっています。ほかの人が変更したため、ここでは変更していません。</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation>別の人</translation>
    </message>
    <message>
        <source>%1 has changed session %2 at %3. Nothing was changed here; look at it as it is now and try again.</source>
        <translation>%3に%1さんが予約 %2 を変更しました。ここでは何も変更していません。いまの内容を確かめてから、もう一度操作してください。</translation>
    </message>
    <message>
        <source>This office is not in use any more. Choose another one.</source>
        <translation>この事務所は使われていません。別の事務所を選んでください。</translation>
    </message>
    <message>
        <source>This booth is not in use any more. Choose another one.</source>
        <translation>このブースは使われていません。別のブースを選んでください。</translation>
    </message>
    <message>
        <source>%1 belongs to another office. Choose a booth of this one.</source>
        <translation>%1は別の事務所のブースです。この事務所のブースを選んでください。</translation>
    </message>
    <message>
        <source>There is no such mode of consultation on that day. Choose another one.</source>
        <translation>その日に使える相談方法ではありません。別の方法を選んでください。</translation>
    </message>
</context>
<context>
    <name>Calendar</name>
    <message>
        <source>%1 (HQ)</source>
        <extracomment>the main office</extracomment>
        <translation>%1（本部）</translation>
    </message>
    <message>
        <source>%1</source>
        <comment>satellite</comment>
        <extracomment>an office that is not the main one</extracomment>
        <translation>%1（サテライト）</translation>
    </message>
    <message>
        <source>Up to %1 side by side</source>
        <translation>同時 %1 枠まで表示</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>オンライン・在宅</translation>
    </message>
    <message numerus="yes">
        <source>%n away</source>
        <comment>sessions</comment>
        <extracomment>how many sessions are away from the offices</extracomment>
        <translation>
            <numerusform>%n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>訪問・出張</translation>
    </message>
    <message>
        <source>Free %1–</source>
        <extracomment>a slot to which what is dragged could be moved</extracomment>
        <translation>空き %1～</translation>
    </message>
    <message>
        <source>%1</source>
        <comment>coordinator</comment>
        <extracomment>a coordinator: 松永CO</extracomment>
        <translation>%1CO</translation>
    </message>
    <message>
        <source>is in the same session</source>
        <translation>同じ相談に対応中</translation>
    </message>
    <message>
        <source>The company</source>
        <translation>企業</translation>
    </message>
    <message>
        <source>Also: %1</source>
        <extracomment>sessions for which there was no room on the sheet</extracomment>
        <translation>ほか: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n booking(s)</source>
        <comment>box of the month</comment>
        <extracomment>sessions of a day, in its box of the month</extracomment>
        <translation>
            <numerusform>%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>Closed</source>
        <comment>a day</comment>
        <translation>休業</translation>
    </message>
    <message>
        <source>All free</source>
        <comment>a day</comment>
        <translation>空き</translation>
    </message>
    <message>
        <source>Much room</source>
        <comment>a day</comment>
        <translation>余裕あり</translation>
    </message>
    <message>
        <source>Half is left</source>
        <comment>a day</comment>
        <translation>残り半分</translation>
    </message>
    <message>
        <source>Little is left</source>
        <comment>a day</comment>
        <translation>残りわずか</translation>
    </message>
    <message>
        <source>Full</source>
        <comment>a day</comment>
        <translation>満</translation>
    </message>
    <message>
        <source>The skill does not fit: %1, %2</source>
        <extracomment>%1 a coordinator, %2 the topic of a session</extracomment>
        <translation>スキルが合いません：%1（%2）</translation>
    </message>
    <message>
        <source>%1 is off that day</source>
        <extracomment>a coordinator</extracomment>
        <translation>%1さんはこの日お休みです</translation>
    </message>
    <message>
        <source>%1 is on duty at %2, %3</source>
        <extracomment>%1 a coordinator, %2 新橋 or 在宅, %3 9:00–17:30</extracomment>
        <translation>%1さんの勤務：%2 %3</translation>
    </message>
    <message>
        <source>%1h</source>
        <extracomment>hours, as short as can be: 7.5h</extracomment>
        <translation>%1h</translation>
    </message>
    <message>
        <source>Coordinator (skills)</source>
        <translation>対応者（スキル）</translation>
    </message>
    <message>
        <source>Sessions · free</source>
        <translation>件数 · 空き時間</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n名</numerusform>
        </translation>
    </message>
    <message>
        <source>with %1</source>
        <comment>the lead of a session</comment>
        <extracomment>a bar of somebody who takes part in the session that %1 leads</extracomment>
        <translation>%1と</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the skills of a person</comment>
        <translation>・</translation>
    </message>
    <message>
        <source>Online from home</source>
        <translation>在宅オンライン</translation>
    </message>
    <message>
        <source>Visits and trips</source>
        <translation>訪問・出張</translation>
    </message>
    <message>
        <source>Off</source>
        <comment>people who do not work that day</comment>
        <extracomment>%1 why somebody does not work that day: 有給休暇</extracomment>
        <translation>休み</translation>
    </message>
    <message>
        <source>Not on the roster</source>
        <extracomment>people of whom the roster does not say where they are</extracomment>
        <translation>勤務予定なし</translation>
    </message>
    <message>
        <source>On duty, most free hours first</source>
        <translation>出勤（空き時間の多い順）</translation>
    </message>
    <message>
        <source>With the skill %1</source>
        <extracomment>a topic, such as 資金繰り</extracomment>
        <translation>スキル「%1」あり</translation>
    </message>
    <message>
        <source>Others</source>
        <comment>people without the skill</comment>
        <translation>そのほか</translation>
    </message>
    <message>
        <source>Off (%1)</source>
        <translation>休み（%1）</translation>
    </message>
    <message>
        <source>full</source>
        <extracomment>no place is left: one or two letters</extracomment>
        <translation>満</translation>
    </message>
    <message>
        <source>(%1)</source>
        <comment>weekday</comment>
        <extracomment>the day of the week beside a date</extracomment>
        <translation>（%1）</translation>
    </message>
    <message>
        <source>today</source>
        <comment>beside a date</comment>
        <translation>今日</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s)</source>
        <comment>of a day</comment>
        <translation>
            <numerusform>%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no sessions in this week.</source>
        <translation>この週に予約はありません。</translation>
    </message>
    <message>
        <source>Closed</source>
        <comment>the whole day</comment>
        <translation>休業</translation>
    </message>
    <message>
        <source>%1, online</source>
        <extracomment>%1 在宅: on a weekend there are only these seats</extracomment>
        <translation>%1オンライン</translation>
    </message>
    <message>
        <source>Online from home only</source>
        <translation>在宅オンラインのみ</translation>
    </message>
</context>
<context>
    <name>CalendarExport</name>
    <message>
        <source>Session (%1)</source>
        <translation>相談（%1）</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 a company, %2 a topic</extracomment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Number: %1</source>
        <translation>予約番号: %1</translation>
    </message>
    <message>
        <source>With: %1</source>
        <translation>対応者: %1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Mode: %1</source>
        <translation>区分: %1</translation>
    </message>
    <message>
        <source>Client: %1</source>
        <translation>相談者: %1</translation>
    </message>
    <message>
        <source>All sessions</source>
        <translation>すべての予約</translation>
    </message>
</context>
<context>
    <name>CalendarPage</name>
    <message>
        <source>Somebody else has moved this booking since. It stays where it is now.</source>
        <translation>その後、別の人がこの予約を動かしています。予約は今の枠のままです。</translation>
    </message>
    <message>
        <source>The ledger does not know this name. Choose one of the list, or have it entered.</source>
        <translation>この名前は企業台帳にありません。候補から選ぶか、「台帳にない」にチェックして登録してください。</translation>
    </message>
    <message>
        <source>Several have this name. Choose one of the list.</source>
        <translation>同じ名前が複数あります。候補から選んでください。</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>取り消し</translation>
    </message>
    <message>
        <source>free for the rest of the day</source>
        <translation>本日中は空き</translation>
    </message>
    <message>
        <source>free until %1</source>
        <translation>%1まで空き</translation>
    </message>
    <message>
        <source>out of service until %1: %2</source>
        <translation>%1まで使用不可：%2</translation>
    </message>
    <message>
        <source>kept for %1, %2, until %3</source>
        <extracomment>a company, a coordinator, a time</extracomment>
        <translation>%1（%2）が%3まで予約、未来所</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>%1, until %2</source>
        <translation>%1、%2まで使用中</translation>
    </message>
    <message>
        <source>%1, should have ended at %2</source>
        <translation>%1、%2終了予定を過ぎて使用中</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>a booth, and who is in it</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source> – next %1 %2</source>
        <extracomment>behind who is in a booth now</extracomment>
        <translation>（次は%1 %2）</translation>
    </message>
    <message>
        <source> (%1)</source>
        <translation>（次は%1）</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>a company, then its new coordinator and when</comment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Somebody else has changed this request since. It stays as it is.</source>
        <translation>この申込はその後ほかの人が変更しました。今のまま変更していません。</translation>
    </message>
</context>
<context>
    <name>CalendarPaper</name>
    <message>
        <source>Printed %1, %2</source>
        <extracomment>%1 a day and a time, %2 a person</extracomment>
        <translation>印刷 %1&#x3000;%2</translation>
    </message>
</context>
<context>
    <name>CaseBook</name>
    <message>
        <source>%1: “%2” (%3)</source>
        <extracomment>%1 a part of the text (Consultation), %2 the words that stand there, %3 what they are (Company)</extracomment>
        <translation>%1「%2」（%3）</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ほか%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>; </source>
        <translation>、</translation>
    </message>
    <message>
        <source>A case study needs a title.</source>
        <translation>事例には題名が必要です。</translation>
    </message>
    <message>
        <source>A case study tells at least what was advised.</source>
        <translation>事例には、少なくともアドバイス内容が必要です。</translation>
    </message>
    <message>
        <source>The text still says whose it is: %1. Nothing was approved.</source>
        <translation>だれの事例か分かる語が残っています: %1。承認していません。</translation>
    </message>
    <message>
        <source>Look at these words first, for they may be names: %1. Nothing was approved.</source>
        <translation>名称かもしれない語があります。先に確かめてください: %1。承認していません。</translation>
    </message>
    <message>
        <source>There is no case study %1.</source>
        <translation>事例 %1 はありません。</translation>
    </message>
    <message>
        <source>Nothing of it was submitted yet: there is no text that a case study could be made of.</source>
        <translation>まだ提出されたメモがないため、事例の元になる文章がありません。</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>「%1」</translation>
    </message>
    <message>
        <source>The records have changed since these case studies were approved, and they may tell whose they are now: %1. Look at them and approve them anew; nothing was written.</source>
        <translation>承認の後に記録が変わり、だれの事例か分かるおそれがあります: %1。確かめて承認し直してください。何も書き出していません。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>It is in the case book already.</source>
        <translation>すでに事例集に入っています。</translation>
    </message>
</context>
<context>
    <name>CaseFile</name>
    <message>
        <source>%1 is not finished: setting it up, or moving in, was interrupted. Begin that once more.</source>
        <translation>%1 は作成または移行の途中で止まっています。最初からやり直してください。</translation>
    </message>
    <message>
        <source>The connection to the server was lost while this was saved, and it is not known whether it was. Look at the record before you do it again.</source>
        <translation>保存中にサーバーとの接続が切れ、保存されたかどうか分かりません。もう一度行う前に、記録を確認してください。</translation>
    </message>
</context>
<context>
    <name>CaseService</name>
    <message>
        <source>There is no case %1.</source>
        <translation>案件 %1 はありません。</translation>
    </message>
    <message>
        <source>The case “%1” is another client’s. Nothing was changed; choose one of this client.</source>
        <translation>案件「%1」は別の企業のものです。何も変えていません。この企業の案件を選んでください。</translation>
    </message>
    <message>
        <source>A case needs a title.</source>
        <translation>案件の名前を入れてください。</translation>
    </message>
    <message>
        <source>A case is open, waiting or closed.</source>
        <translation>案件の状態は open（相談中）・waiting（準備中）・closed（終了）のどれかです。</translation>
    </message>
    <message>
        <source>A case cannot be closed before it was opened.</source>
        <translation>終了日は開始日より前にできません。</translation>
    </message>
    <message>
        <source>A figure needs a name.</source>
        <translation>成果の指標に名前がありません。</translation>
    </message>
    <message>
        <source>There is no memo %1.</source>
        <translation>メモ %1 はありません。</translation>
    </message>
    <message>
        <source>There is no booking %1.</source>
        <translation>予約 %1 はありません。</translation>
    </message>
</context>
<context>
    <name>CentreFigureCsv</name>
    <message>
        <source>This is missing.</source>
        <translation>入力がありません。</translation>
    </message>
    <message>
        <source>“%1” is no period. Write a month (2024-06), a fiscal year (2024年度) or a quarter (2024年度第2四半期).</source>
        <translation>「%1」は期間として読めません。月（2024-06）、年度（2024年度）、四半期（2024年度第2四半期）のいずれかで書いてください。</translation>
    </message>
    <message>
        <source>“%1” is no whole number.</source>
        <translation>「%1」は整数ではありません。</translation>
    </message>
</context>
<context>
    <name>CentrePlanCheck</name>
    <message>
        <source>A centre has at least one office.</source>
        <translation>事務所を1つ以上入れてください。</translation>
    </message>
    <message>
        <source>Give the office a name.</source>
        <translation>事務所の名前を入れてください。</translation>
    </message>
    <message>
        <source>“%1” is where online sessions are held; it is always there.</source>
        <translation>「%1」はオンライン相談の場所としてはじめから用意されています。別の名前にしてください。</translation>
    </message>
    <message>
        <source>Two offices are called “%1”; change one.</source>
        <translation>「%1」という事務所が2つあります。どちらかの名前を変えてください。</translation>
    </message>
    <message>
        <source>An office has 1 to %1 booths.</source>
        <translation>ブースの数は1〜%1です。</translation>
    </message>
    <message>
        <source>The closing time is not later than the opening.</source>
        <translation>終わりの時刻は、始まりより後にしてください。</translation>
    </message>
    <message>
        <source>A session of the usual length does not fit into the hours.</source>
        <translation>標準の相談の長さが、開いている時間に収まりません。</translation>
    </message>
    <message>
        <source>There are 0 to %1 online seats.</source>
        <translation>オンライン同時枠は0〜%1です。</translation>
    </message>
    <message>
        <source>A session lasts a whole number of slots: choose a longer one or shorter slots.</source>
        <translation>標準の相談は1枠の長さの整数倍にしてください。</translation>
    </message>
    <message>
        <source>Row %1: the name is missing.</source>
        <translation>%1行目：氏名がありません。</translation>
    </message>
    <message>
        <source>Row %1: “%2” stands in row %3 as well.</source>
        <translation>%1行目：「%2」は%3行目にもあります。</translation>
    </message>
    <message>
        <source>Row %1: there is no office “%2”.</source>
        <translation>%1行目：「%2」という事務所はありません。</translation>
    </message>
    <message>
        <source>Row %1: there is no stamp box “%2”.</source>
        <translation>%1行目：「%2」という印欄はありません。</translation>
    </message>
    <message>
        <source>Mark the row that is you.</source>
        <translation>ご自身の行に「自分」の印を付けてください。</translation>
    </message>
    <message>
        <source>The sheet has one to four stamp boxes.</source>
        <translation>印の欄は1つから4つまでです。</translation>
    </message>
    <message>
        <source>Give each stamp box a name.</source>
        <translation>印欄の名前を入れてください。</translation>
    </message>
    <message>
        <source>Two stamp boxes are called “%1”.</source>
        <translation>「%1」という印欄が2つあります。</translation>
    </message>
    <message>
        <source>The deadline is 1 to 60 working days.</source>
        <translation>締切は1〜60営業日です。</translation>
    </message>
</context>
<context>
    <name>CentreService</name>
    <message>
        <source>A person of the centre needs a name.</source>
        <translation>職員の氏名を入れてください。</translation>
    </message>
    <message>
        <source>The level of a skill is 1, 2 or 3, not %1.</source>
        <translation>スキルの段階は1・2・3のどれかです（%1 は使えません）。</translation>
    </message>
    <message>
        <source>There is no such stamp box.</source>
        <translation>その印の欄はありません。</translation>
    </message>
    <message>
        <source>This person is not on the staff list (any more).</source>
        <translation>この方は職員名簿にいません（退職した可能性があります）。</translation>
    </message>
    <message>
        <source>There is nobody called “%1” on the staff list.</source>
        <translation>「%1」という職員はいません。</translation>
    </message>
    <message>
        <source>Several people are called “%1”. Give the full name.</source>
        <translation>「%1」に当てはまる職員が複数います。氏名をすべて入れてください。</translation>
    </message>
    <message>
        <source>The sheet has one to four stamp boxes.</source>
        <translation>印の欄は1つから4つまでです。</translation>
    </message>
    <message>
        <source>Each stamp box needs a name of its own.</source>
        <translation>印の欄には、それぞれ違う名前を付けてください。</translation>
    </message>
    <message>
        <source>This data base asks for a password: sign in.</source>
        <translation>このデータベースはパスワードが必要です。サインインしてください。</translation>
    </message>
    <message>
        <source>A login has 1 to 32 letters and digits, with dots, hyphens and underscores between.</source>
        <translation>ログイン名は半角の英数字 1～32 文字です（途中に . - _ も使えます）。</translation>
    </message>
    <message>
        <source>%1 has this login already. Choose another.</source>
        <translation>このログイン名は %1 さんが使っています。別の名前にしてください。</translation>
    </message>
    <message>
        <source>There is a %1 on the staff list already. Tell the two apart in the name.</source>
        <translation>職員一覧にすでに「%1」があります。区別できる名前にしてください。</translation>
    </message>
    <message>
        <source>%1 is the last one with a password who looks after the people. Give that task to somebody else first; nothing was changed.</source>
        <translation>職員を管理できてパスワードを持つ方は、%1 さんが最後の 1 人です。先にほかの方へ引き継いでください。変更はしていません。</translation>
    </message>
    <message>
        <source>%1 is the last one who looks after the people. Give that task to somebody else first; nothing was changed.</source>
        <translation>職員を管理できる方は、%1 さんが最後の 1 人です。先にほかの方へ引き継いでください。変更はしていません。</translation>
    </message>
    <message>
        <source>Somebody else has changed this meanwhile. Nothing was taken back; look at what stands there now.</source>
        <translation>その後ほかの人が変更しています。元に戻していませんので、今の内容を確かめてください。</translation>
    </message>
    <message>
        <source>You are not connected to the server as %1. Name her login in the address of the data base.</source>
        <translation>%1 さんのログイン名で接続していません。%1 さんのログイン名でデータベースを開き直してください。</translation>
    </message>
</context>
<context>
    <name>ChainWitness</name>
    <message>
        <source>The copy %1 knows the record of changes up to entry %2, which is not there any more or not what it was. Entries were taken away; compare with the copy, or restore it.</source>
        <translation>バックアップ %1 には変更の記録が %2 番までありますが、いまのデータベースでは失われているか、書き換わっています。記録が取り除かれた疑いがあります。バックアップと見比べるか、復元してください。</translation>
    </message>
</context>
<context>
    <name>ClientCsv</name>
    <message>
        <source>The company has no name.</source>
        <translation>企業名が入力されていません。</translation>
    </message>
    <message>
        <source>“%1” is not a major group of the industry classification (A–T).</source>
        <translation>「%1」は日本標準産業分類の大分類（A～T）ではありません。</translation>
    </message>
    <message>
        <source>“%1” is not a number of people.</source>
        <translation>「%1」は人数として読み取れません。</translation>
    </message>
    <message>
        <source>“%1” is not a number.</source>
        <translation>「%1」は数として読み取れません。</translation>
    </message>
    <message>
        <source>“%1” is neither 創業済 nor 創業前.</source>
        <translation>「%1」は「創業済」「創業前」のどちらでもありません。</translation>
    </message>
    <message>
        <source>“%1” is none of 女性, 男性, その他.</source>
        <translation>「%1」は「女性」「男性」「その他」のどれでもありません。</translation>
    </message>
    <message>
        <source>“%1” is not an age group such as 40代.</source>
        <translation>「%1」は「40代」のような年代ではありません。</translation>
    </message>
    <message>
        <source>The consultee has no name.</source>
        <translation>相談者名が入力されていません。</translation>
    </message>
    <message>
        <source>Row %1 has the same client number, but other entries for the company.</source>
        <translation>%1 行目と企業番号が同じですが、企業の内容が違います。</translation>
    </message>
</context>
<context>
    <name>ClientService</name>
    <message>
        <source>The name of a client is one line, without tabs. Write it again.</source>
        <translation>企業名は、改行やタブを入れずに1行で書いてください。</translation>
    </message>
    <message>
        <source>A client needs a name.</source>
        <translation>企業名を入れてください。</translation>
    </message>
    <message>
        <source>The industry is one letter from A to T (major group).</source>
        <translation>業種は大分類のAからTの1文字です。</translation>
    </message>
    <message>
        <source>The number of staff cannot be negative.</source>
        <translation>従業員数は0以上にしてください。</translation>
    </message>
    <message>
        <source>The capital cannot be negative.</source>
        <translation>資本金は0以上にしてください。</translation>
    </message>
    <message>
        <source>A person needs a name.</source>
        <translation>相談者の氏名を入れてください。</translation>
    </message>
    <message>
        <source>There is no client %1.</source>
        <translation>企業 %1 はありません。</translation>
    </message>
    <message>
        <source>The yearly sales cannot be negative.</source>
        <translation>年商に負の数は入れられません。</translation>
    </message>
    <message>
        <source>There is no such person of this client.</source>
        <translation>この企業にその相談者はいません。</translation>
    </message>
</context>
<context>
    <name>ClientText</name>
    <message>
        <source>In business</source>
        <translation>創業済</translation>
    </message>
    <message>
        <source>Not founded yet</source>
        <translation>創業前</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n名</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 yen</source>
        <translation>%1円</translation>
    </message>
    <message>
        <source>In preparation</source>
        <translation>準備中</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>相談中</translation>
    </message>
    <message>
        <source>Booking</source>
        <translation>予約</translation>
    </message>
    <message>
        <source>Memo</source>
        <translation>相談メモ</translation>
    </message>
    <message>
        <source>Sent to us</source>
        <translation>先方から紹介</translation>
    </message>
    <message>
        <source>Referral</source>
        <translation>紹介</translation>
    </message>
    <message>
        <source>Result of the referral</source>
        <translation>紹介の結果</translation>
    </message>
    <message>
        <source>Handover</source>
        <translation>引継ぎ</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>やること</translation>
    </message>
    <message>
        <source>Entered in the ledger</source>
        <translation>台帳に登録</translation>
    </message>
    <message>
        <source>first session</source>
        <translation>初回</translation>
    </message>
    <message>
        <source>session %1</source>
        <translation>%1回目</translation>
    </message>
    <message>
        <source>ask on %1</source>
        <translation>確認 %1</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>%1まで</translation>
    </message>
</context>
<context>
    <name>Closing</name>
    <message>
        <source>Memos not submitted</source>
        <translation>メモ未提出</translation>
    </message>
    <message>
        <source>Memos that wait for the office</source>
        <translation>事務局確認待ちのメモ</translation>
    </message>
    <message>
        <source>Industry or size not entered</source>
        <translation>業種・規模が未入力</translation>
    </message>
    <message>
        <source>Companies that may be the same</source>
        <translation>同じ企業の疑い</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>No longer counted</source>
        <translation>対象外に変更</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>変更</translation>
    </message>
</context>
<context>
    <name>ClosingRules</name>
    <message>
        <source>%1 is closed already. Nothing was changed.</source>
        <translation>%1は確定済みです。変更はありません。</translation>
    </message>
    <message>
        <source>%1 is not over yet. Nothing was changed; close it from the first day of the next month on.</source>
        <translation>%1はまだ終わっていません。変更はありません。翌月1日以降に確定してください。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what is open: how many</comment>
        <translation>%1 %2件</translation>
    </message>
    <message>
        <source>%1 was not closed, for something is open. %2.</source>
        <translation>残っている確認があるため、%1を確定しませんでした（%2）。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Give the reason.</source>
        <translation>理由を入力してください。</translation>
    </message>
</context>
<context>
    <name>ColumnMapping</name>
    <message>
        <source>The file has no column “%1”. Nothing was imported.</source>
        <translation>ファイルに「%1」という列がありません。何も取り込んでいません。</translation>
    </message>
    <message>
        <source>“%1” is none of the columns that can be imported. Nothing was imported.</source>
        <translation>「%1」という取り込み先はありません。何も取り込んでいません。</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>The day&apos;s work of a free consultation centre for small firms.</source>
        <translation>中小企業の無料経営相談所の毎日の仕事を支えるソフトです。</translation>
    </message>
    <message>
        <source>Renders every screen of a demo into this folder, without a window.</source>
        <translation>見本データの全画面を画像にして、このフォルダーに書き出します（ウィンドウは開きません）。</translation>
    </message>
    <message>
        <source>Language of the interface: ja or en.</source>
        <translation>画面の言語（ja または en）。</translation>
    </message>
    <message>
        <source>Who sits at the screen.</source>
        <translation>使う人の氏名。</translation>
    </message>
    <message>
        <source>Colours: light or dark.</source>
        <translation>配色（light または dark）。</translation>
    </message>
    <message>
        <source>Takes this for the present time, such as 2026-11-20T10:42.</source>
        <translation>この時刻を現在時刻とします（例 2026-11-20T10:42）。</translation>
    </message>
    <message>
        <source>Prints the version.</source>
        <translation>バージョンを表示します。</translation>
    </message>
    <message>
        <source>Prints this help.</source>
        <translation>この説明を表示します。</translation>
    </message>
    <message>
        <source>There is no language “%1”; take ja or en.</source>
        <translation>「%1」という言語はありません。ja か en を指定してください。</translation>
    </message>
    <message>
        <source>There is no theme “%1”; take light or dark.</source>
        <translation>「%1」という配色はありません。light か dark を指定してください。</translation>
    </message>
    <message>
        <source>“%1” is no time; write it as 2026-11-20T10:42.</source>
        <translation>「%1」は時刻として読めません。2026-11-20T10:42 の形で書いてください。</translation>
    </message>
    <message>
        <source>Opens this data base: a file, or postgresql://user@host/name.</source>
        <translation>このデータベースを開きます（ファイル、または postgresql://ログイン名@サーバー/名前）。</translation>
    </message>
</context>
<context>
    <name>Consultations</name>
    <message>
        <source>year before</source>
        <translation>前年</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>計</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月</translation>
    </message>
    <message>
        <source>Known firms</source>
        <translation>継続（社）</translation>
    </message>
    <message>
        <source>Further sessions</source>
        <translation>継続</translation>
    </message>
    <message>
        <source>New firms</source>
        <translation>新規（社）</translation>
    </message>
    <message>
        <source>First sessions</source>
        <translation>新規</translation>
    </message>
    <message>
        <source>MMM</source>
        <comment>format of a short month</comment>
        <translation>M月</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <comment>a month in words</comment>
        <translation>yyyy年M月</translation>
    </message>
    <message>
        <source>first %1 · further %2</source>
        <translation>新規 %1 · 継続 %2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Firms</source>
        <translation>社</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>延べ</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>全 %1</translation>
    </message>
    <message>
        <source>of %1, some with several</source>
        <translation>全 %1（複数該当あり）</translation>
    </message>
</context>
<context>
    <name>CorporateNumber</name>
    <message>
        <source>A corporate number has 13 digits.</source>
        <translation>法人番号は13桁です。</translation>
    </message>
    <message>
        <source>A corporate number consists of digits alone.</source>
        <translation>法人番号は数字だけで入力してください。</translation>
    </message>
    <message>
        <source>A corporate number has 13 digits; this one has %1.</source>
        <translation>法人番号は13桁です。入力されたのは%1桁です。</translation>
    </message>
    <message>
        <source>The check digit of this corporate number is wrong: one of its digits is mistyped.</source>
        <translation>法人番号の検査数字が合いません。どこかの数字が間違っています。もう一度確かめてください。</translation>
    </message>
</context>
<context>
    <name>Corrections</name>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>拠点</translation>
    </message>
    <message>
        <source>Mode of the session</source>
        <translation>相談の方法</translation>
    </message>
    <message>
        <source>Support course</source>
        <translation>支援コース</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>相談経路</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>事業</translation>
    </message>
    <message>
        <source>Coordinator</source>
        <translation>担当CO</translation>
    </message>
    <message>
        <source>New or repeated</source>
        <translation>新規・継続</translation>
    </message>
    <message>
        <source>new</source>
        <translation>新規</translation>
    </message>
    <message>
        <source>repeated</source>
        <translation>継続</translation>
    </message>
    <message>
        <source>Industry</source>
        <translation>業種</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>性別</translation>
    </message>
    <message>
        <source>Age group</source>
        <translation>年代</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>相談分野</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>企業</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Kind of activity</source>
        <translation>活動の種別</translation>
    </message>
</context>
<context>
    <name>Csv</name>
    <message>
        <source>Row %1: a quotation mark opens a cell and is never closed.</source>
        <translation>%1 行目：引用符で始まるセルが閉じられていません。</translation>
    </message>
    <message>
        <source>Row %1: text follows a closing quotation mark. Quotation marks within a cell are doubled.</source>
        <translation>%1 行目：閉じた引用符のあとに文字があります。セルの中の引用符は2つ重ねて書きます。</translation>
    </message>
    <message>
        <source>The text holds NUL characters: this is not a CSV file.</source>
        <translation>NUL 文字が含まれているため、CSV ファイルとして読み取れません。</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>ファイルが空です。</translation>
    </message>
    <message>
        <source>The row has %1 cells, the headings are %2.</source>
        <translation>この行のセルは %1 個ですが、見出しは %2 個です。</translation>
    </message>
    <message>
        <source>This heading stands in the file twice.</source>
        <translation>同じ見出しが2つあります。</translation>
    </message>
    <message>
        <source>The file has no column “%1”.</source>
        <translation>「%1」の列がありません。</translation>
    </message>
</context>
<context>
    <name>Ctl</name>
    <message>
        <source>%1 cannot be written: its folder does not exist. Create it or choose another place.</source>
        <translation>%1 に書き込めません。置き場所のフォルダーがありません。フォルダーを作るか、別の場所を選んでください。</translation>
    </message>
    <message>
        <source>%1 cannot be written: the disk is full or broken. Make room or choose another place.</source>
        <translation>%1 に書き込めません。ディスクの空きがないか、ディスクに異常があります。空きを作るか、別の場所を選んでください。</translation>
    </message>
    <message>
        <source>%1 cannot be written. Check the rights of the file and its folder, or choose another place.</source>
        <translation>%1 に書き込めません。ファイルとフォルダーの書き込み権限を確かめるか、別の場所を選んでください。</translation>
    </message>
    <message>
        <source>%1 is a data base and was left untouched. Choose another name for the answer.</source>
        <translation>%1 はデータベースのため、上書きしていません。出力先に別の名前を指定してください。</translation>
    </message>
    <message>
        <source>“demo” makes at most %1 years and %2 memos. Give smaller numbers.</source>
        <translation>「demo」で作れるのは %1 年分、メモ %2 件までです。小さい数を指定してください。</translation>
    </message>
    <message>
        <source>brackets stand too deep in one another</source>
        <translation>かっこの入れ子が深すぎます</translation>
    </message>
    <message>
        <source>it is too large</source>
        <translation>大きすぎます</translation>
    </message>
    <message>
        <source>a number is written wrongly</source>
        <translation>数の書き方が正しくありません</translation>
    </message>
    <message>
        <source>a text in quotation marks is written wrongly</source>
        <translation>引用符で囲んだ文字列の書き方が正しくありません</translation>
    </message>
    <message>
        <source>something follows its end</source>
        <translation>終わりの後に余分なものがあります</translation>
    </message>
    <message>
        <source>a bracket, comma, colon or value is missing or wrong</source>
        <translation>かっこ・コンマ・コロン・値のどれかが欠けているか、間違っています</translation>
    </message>
    <message>
        <source>The disk is full. Nothing was changed; make room and try again.</source>
        <translation>ディスクの空きがありません。何も変更していません。空きを作ってから、もう一度実行してください。</translation>
    </message>
    <message>
        <source>%1 is a whole number from %2, not “%3”.</source>
        <translation>%1 には %2 以上の整数を指定してください（「%3」は使えません）。</translation>
    </message>
    <message>
        <source>%1 is a date such as 2024-06-03, not “%2”.</source>
        <translation>%1 には 2024-06-03 の形で日付を指定してください（「%2」は使えません）。</translation>
    </message>
    <message>
        <source>%1 is one of %2, not “%3”.</source>
        <translation>%1 は %2 のいずれかです（「%3」は使えません）。</translation>
    </message>
    <message>
        <source>“%1” has no option %2. “yorozuctl help %1” shows what it takes.</source>
        <translation>「%1」に %2 というオプションはありません。使えるものは「yorozuctl help %1」で確かめてください。</translation>
    </message>
    <message>
        <source>There is no option %1 before the command. “yorozuctl --help” shows what there is.</source>
        <translation>コマンドの前に置けるオプションに %1 はありません。使えるものは「yorozuctl --help」で確かめてください。</translation>
    </message>
    <message>
        <source>%1 is given twice.</source>
        <translation>%1 が二度指定されています。</translation>
    </message>
    <message>
        <source>%1 takes no value.</source>
        <translation>%1 に値は付けられません。</translation>
    </message>
    <message>
        <source>%1 needs a value: %1 %2.</source>
        <translation>%1 には値が必要です（%1 %2）。</translation>
    </message>
    <message>
        <source>“%1” is not a command of this version. “yorozuctl --help” lists them.</source>
        <translation>「%1」というコマンドはこの版にはありません。一覧は「yorozuctl --help」で確かめてください。</translation>
    </message>
    <message>
        <source>“%1” is one word too many for “%2”. Put a text with spaces into quotation marks.</source>
        <translation>「%2」に対して「%1」は余分です。空白を含む文字列は引用符で囲んでください。</translation>
    </message>
    <message>
        <source>A command is missing. “yorozuctl --help” lists them.</source>
        <translation>コマンドを指定してください。一覧は「yorozuctl --help」で確かめてください。</translation>
    </message>
    <message>
        <source>“%1” is not a whole command. “yorozuctl --help” lists them.</source>
        <translation>「%1」だけではコマンドになりません。一覧は「yorozuctl --help」で確かめてください。</translation>
    </message>
    <message>
        <source>“%1” needs %2.</source>
        <translation>「%1」には %2 の指定が必要です。</translation>
    </message>
    <message>
        <source>“%1” needs %2 %3.</source>
        <translation>「%1」には %2 %3 の指定が必要です。</translation>
    </message>
    <message>
        <source>is missing.</source>
        <translation>がありません。</translation>
    </message>
    <message>
        <source>names a client %1 that is not in the ledger.</source>
        <translation>の企業 %1 は台帳にありません。</translation>
    </message>
    <message>
        <source>is none of %1.</source>
        <translation>は %1 のいずれかにしてください。</translation>
    </message>
    <message>
        <source>is not later than “start”.</source>
        <translation>が「start」より後になっていません。</translation>
    </message>
    <message>
        <source>lies outside of the years 1900 to 2200.</source>
        <translation>が 1900 年から 2200 年までの範囲にありません。</translation>
    </message>
    <message>
        <source>names %1, who left the centre.</source>
        <translation>の %1 は退任しています。</translation>
    </message>
    <message>
        <source>There is no office “%1”.</source>
        <translation>拠点「%1」はありません。</translation>
    </message>
    <message>
        <source>Books one session, or an array of them; all or none. A clash is answered with free slots.</source>
        <translation>予約を1件または配列で登録します（すべて登録するか、1件も登録しないか）。重なるときは空き枠を返します。</translation>
    </message>
    <message>
        <source>The sessions from one day to another, both included.</source>
        <translation>指定した期間（両端の日を含む）の予約を一覧にします。</translation>
    </message>
    <message>
        <source>The agencies that the centre works with.</source>
        <translation>連携機関の一覧です。</translation>
    </message>
    <message>
        <source>The topics of consultation.</source>
        <translation>相談項目の一覧です。</translation>
    </message>
    <message>
        <source>The data base has %1 problem(s): %2</source>
        <translation>データベースに問題が %1 件あります。%2</translation>
    </message>
    <message>
        <source>Verifies the file, its schema and what must always hold in it.</source>
        <translation>ファイル・スキーマ・データの整合性を確かめます。</translation>
    </message>
    <message>
        <source>Who changed what and when, before and after; newest first.</source>
        <translation>だれが・いつ・何を変えたかを、変更前後の内容とともに新しい順に出力します。</translation>
    </message>
    <message>
        <source>record %1: </source>
        <translation>%1件目：</translation>
    </message>
    <message>
        <source>Adds one client, or an array of them; all or none. Names clients that may be the same.</source>
        <translation>企業を1件または配列で登録します（すべて登録するか、1件も登録しないか）。重複の疑いがある企業を知らせます。</translation>
    </message>
    <message>
        <source>The clients of the ledger.</source>
        <translation>企業台帳の一覧です。</translation>
    </message>
    <message>
        <source>Without --db the data base is the one that the desktop program opened last. “-” as a file is standard input or output. Answers are JSON on standard output, messages go to standard error.</source>
        <translation>--db を省くと、デスクトップ版で最後に開いたデータベースを使います。ファイル名の「-」は標準入出力です。結果は標準出力に JSON で、メッセージは標準エラーに出ます。</translation>
    </message>
    <message>
        <source>Exit codes: 0 done, 1 refused and nothing changed, 2 wrong command line, 3 the data base cannot be opened.</source>
        <translation>終了コード：0 完了、1 受け付けられず何も変更していない、2 コマンドの書き方の誤り、3 データベースを開けない。</translation>
    </message>
    <message>
        <source>Fills a new data base (and creates it, if need be) with a made-up centre. The same seed gives the same data.</source>
        <translation>新しいデータベースに架空の拠点のデータを入れます（なければ作成します）。シードが同じなら同じデータになります。</translation>
    </message>
    <message>
        <source>Brings the schema of a data base up to date, after a backup beside it.</source>
        <translation>同じ場所にバックアップを取ってから、データベースを最新の形式に更新します。</translation>
    </message>
    <message>
        <source>%1 is a folder, not a file.</source>
        <translation>%1 はファイルではなくフォルダーです。</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>ファイル %1 がありません。</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 を読み取れません（%2）。</translation>
    </message>
    <message>
        <source>“%1” %2</source>
        <translation>「%1」%2</translation>
    </message>
    <message>
        <source>“%1” is not a key that is known here. Known are: %2.</source>
        <translation>「%1」というキーは使えません。使えるキー：%2。</translation>
    </message>
    <message>
        <source>is not a text in quotation marks.</source>
        <translation>は引用符で囲んだ文字列にしてください。</translation>
    </message>
    <message>
        <source>holds a character that is none (a NUL or half a character).</source>
        <translation>に文字として扱えないもの（NUL や不完全な文字）が含まれています。</translation>
    </message>
    <message>
        <source>is not a whole number from %1 to %2.</source>
        <translation>は %1 から %2 までの整数にしてください。</translation>
    </message>
    <message>
        <source>is neither true nor false.</source>
        <translation>は true か false にしてください。</translation>
    </message>
    <message>
        <source>is not a time such as 2024-06-03T10:00.</source>
        <translation>は 2024-06-03T10:00 の形の日時にしてください。</translation>
    </message>
    <message>
        <source>is not a list of texts such as [&quot;…&quot;, &quot;…&quot;].</source>
        <translation>は [&quot;…&quot;, &quot;…&quot;] の形の文字列の配列にしてください。</translation>
    </message>
    <message>
        <source>is not a list of numbers such as [3, 5].</source>
        <translation>は [3, 5] の形の番号の配列にしてください。</translation>
    </message>
    <message>
        <source>is not an object in braces.</source>
        <translation>は { } で囲んだオブジェクトにしてください。</translation>
    </message>
    <message>
        <source>is not a list of objects such as [{…}, {…}].</source>
        <translation>は [{…}, {…}] の形の配列にしてください。</translation>
    </message>
    <message>
        <source>“%1” %2: </source>
        <translation>「%1」の%2番目：</translation>
    </message>
    <message>
        <source>The input</source>
        <translation>入力</translation>
    </message>
    <message>
        <source>%1 is not UTF-8: line %2, byte %3.</source>
        <translation>%1 の文字コードが UTF-8 ではありません（%2行目、%3バイト目）。</translation>
    </message>
    <message>
        <source>%1 is not JSON: line %2: %3.</source>
        <translation>%1 を JSON として読み取れません（%2行目、%3）。</translation>
    </message>
    <message>
        <source>this is not an object in braces.</source>
        <translation>{ } で囲んだオブジェクトではありません。</translation>
    </message>
    <message>
        <source>knows no “%1”. There are: %2.</source>
        <translation>に「%1」はありません。使えるもの：%2。</translation>
    </message>
    <message>
        <source>names a person %1 who is not on the staff list.</source>
        <translation>の番号 %1 の職員は名簿にいません。</translation>
    </message>
    <message>
        <source>names %1 twice.</source>
        <translation>に %1 が二度入っています。</translation>
    </message>
    <message>
        <source>names an agency %1 that there is not.</source>
        <translation>の番号 %1 の連携機関はありません。</translation>
    </message>
    <message>
        <source>The command line is not valid UTF-8. Check the settings of the terminal.</source>
        <translation>コマンドの文字コードが UTF-8 ではありません。端末の設定を確かめてください。</translation>
    </message>
    <message>
        <source>Adds one memo, or an array of them; all or none. Durable when it answers.</source>
        <translation>相談メモを1件または配列で登録します（すべて登録するか、1件も登録しないか）。結果が返った時点で確実に保存されています。</translation>
    </message>
    <message>
        <source>A memo with everything that stands on it.</source>
        <translation>相談メモ1件の全項目を出力します。</translation>
    </message>
    <message>
        <source>The memos, newest session first.</source>
        <translation>相談メモを相談日の新しい順に一覧にします。</translation>
    </message>
    <message>
        <source>Stamps the next box of the caller.</source>
        <translation>次の確認欄に押印します。</translation>
    </message>
    <message>
        <source>Gives a submitted memo back to its writer.</source>
        <translation>提出された相談メモを記載者に差し戻します。</translation>
    </message>
    <message>
        <source>Takes a submitted memo back, until its first stamp.</source>
        <translation>提出した相談メモを取り戻します（最初の押印まで）。</translation>
    </message>
    <message>
        <source>Every published text with its differences, and what happened to it.</source>
        <translation>相談メモの全版とその差分、提出・押印などの経過を出力します。</translation>
    </message>
    <message>
        <source>The sheet as PDF; with --blank the empty form.</source>
        <translation>相談メモを PDF にします。--blank を付けると白紙の用紙になります。</translation>
    </message>
    <message>
        <source>lies outside of the years 1868 to 2200.</source>
        <translation>が 1868 年から 2200 年までの範囲にありません。</translation>
    </message>
    <message>
        <source>is not on the day of “started”. A session over midnight is written as two memos.</source>
        <translation>が「started」と同じ日ではありません。日をまたぐ相談は2件に分けて記載してください。</translation>
    </message>
    <message>
        <source>names a person %1 who is not one of the client’s.</source>
        <translation>の番号 %1 の相談者は、この企業の相談者ではありません。</translation>
    </message>
    <message>
        <source>names a case %1 that is not one of the client’s.</source>
        <translation>の番号 %1 の案件は、この企業の案件ではありません。</translation>
    </message>
    <message>
        <source>names a booking %1 that there is not.</source>
        <translation>の番号 %1 の予約はありません。</translation>
    </message>
    <message>
        <source>“memo pdf” needs either the ID of a memo or --blank.</source>
        <translation>「memo pdf」には相談メモの番号か --blank のどちらか一方を指定してください。</translation>
    </message>
    <message>
        <source>You may not read the impression of this memo. Give --without-impression.</source>
        <translation>この相談メモの所感を読む権限がありません。--without-impression を付けてください。</translation>
    </message>
    <message>
        <source>The answer could not be written to standard output. What was asked for is done all the same.</source>
        <translation>結果を標準出力に書き込めませんでした。処理そのものは完了しています。</translation>
    </message>
    <message>
        <source>No data base is named. Give one with --db FILE.</source>
        <translation>データベースが指定されていません。--db FILE で指定してください。</translation>
    </message>
    <message>
        <source>has a level for “%1” that is not 1, 2 or 3.</source>
        <translation>の「%1」の段階は 1・2・3 のいずれかにしてください。</translation>
    </message>
    <message>
        <source>is empty.</source>
        <translation>が空です。</translation>
    </message>
    <message>
        <source>knows no “%1”.</source>
        <translation>に「%1」はありません。</translation>
    </message>
    <message>
        <source>Adds one person of the centre, or an array of them; all or none.</source>
        <translation>職員を1名または配列で登録します（すべて登録するか、1名も登録しないか）。</translation>
    </message>
    <message>
        <source>The people of the centre; with --all those who left as well.</source>
        <translation>職員の一覧です。--all を付けると退任した人も含めます。</translation>
    </message>
    <message>
        <source>The name is empty.</source>
        <translation>名称が空です。</translation>
    </message>
    <message>
        <source>Holidays are known from 1948 to 2099.</source>
        <translation>祝日を調べられるのは 1948 年から 2099 年までです。</translation>
    </message>
    <message>
        <source>What the date fields make of a text.</source>
        <translation>日付欄に入力した文字列がどの日付になるかを調べます。</translation>
    </message>
    <message>
        <source>How names are compared: equal for the spellings of one company.</source>
        <translation>名称の照合に使う形を出力します。同じ企業の表記ゆれは同じ形になります。</translation>
    </message>
    <message>
        <source>The holidays of a year.</source>
        <translation>指定した年の祝日の一覧です。</translation>
    </message>
    <message>
        <source>This list, or one command.</source>
        <translation>この一覧、またはコマンド1つの使い方を表示します。</translation>
    </message>
    <message>
        <source>%1 (line %2)</source>
        <translation>%1（%2行目）</translation>
    </message>
    <message>
        <source>%1 character(s) have no place in cp932 and were written as 〓: %2. Use --encoding utf-8 to keep them.</source>
        <translation>cp932 で表せない文字が %1 個あり、〓 に置き換えました：%2。そのまま残すには --encoding utf-8 を使ってください。</translation>
    </message>
    <message>
        <source>This version writes CSV files, no workbooks.</source>
        <translation>この版で書き出せるのは CSV だけです。Excel ブックには対応していません。</translation>
    </message>
    <message>
        <source>Takes clients over from a CSV file; all or none. --dry-run only says what would happen.</source>
        <translation>CSV ファイルから企業を取り込みます（すべて取り込むか、1件も取り込まないか）。--dry-run は結果の見込みだけを示します。</translation>
    </message>
    <message>
        <source>Takes memos over from a CSV file; all or none. --dry-run only says what would happen.</source>
        <translation>CSV ファイルから相談メモを取り込みます（すべて取り込むか、1件も取り込まないか）。--dry-run は結果の見込みだけを示します。</translation>
    </message>
    <message>
        <source>%1, line %2: “%3” stands twice in one object. Keep the one that is meant.</source>
        <translation>%1の%2行目：1つのオブジェクトに「%3」が2回あります。正しい方だけを残してください。</translation>
    </message>
    <message>
        <source>The data base of the copy is whole, but %1 attachment(s) are missing beside it.</source>
        <translation>バックアップのデータベースは無事ですが、添付ファイルが%1件そばにありません。</translation>
    </message>
    <message>
        <source>Writes a proved copy of the data base while others work; encrypted if there is a password. Attachments go beside it, each once.</source>
        <translation>ほかの人が作業している間に、確かめたバックアップを書き出します。パスワードがあれば暗号化します。添付ファイルはそばに1回だけ写します。</translation>
    </message>
    <message>
        <source>Reads a copy whole, opens it and says what is in it.</source>
        <translation>バックアップを最後まで読み、開いて、中身を示します。</translation>
    </message>
    <message>
        <source>Puts a copy in the place of the data base and keeps what it replaces beside it. --dry-run only says what is in it.</source>
        <translation>バックアップをデータベースに戻し、元のファイルはそばに残します。--dry-run は中身を示すだけです。</translation>
    </message>
    <message>
        <source>“%1” is not a field that can be chosen. Nothing was merged.</source>
        <translation>「%1」は選べる項目ではありません。まとめていません。</translation>
    </message>
    <message>
        <source>Clients that may be one company, likeliest first: of the ledger, or of one client.</source>
        <translation>同じ企業の疑いがある記録を、確からしい順に（台帳全体、または1つの企業について）。</translation>
    </message>
    <message>
        <source>Makes two clients one; what differs stays as KEEP has it, but for the fields named.</source>
        <translation>2つの企業をひとつにまとめます。違う項目は、指定したもの以外 KEEP の値を残します。</translation>
    </message>
    <message>
        <source>Undoes a merge of the last 30 days, by either of the two clients.</source>
        <translation>30日以内のまとめを元に戻します（どちらの企業の番号でも）。</translation>
    </message>
    <message>
        <source>%1: “%2” stands for no column. Give a name in quotation marks, or null.</source>
        <translation>%1：「%2」の取り込み先が列の名前ではありません。引用符で囲んだ名前か null を書いてください。</translation>
    </message>
    <message>
        <source>%1 is no JSON object of column names.</source>
        <translation>%1 は列の対応を書いた JSON ではありません。</translation>
    </message>
    <message>
        <source>Takes people of the centre over from a CSV file; all or none. --dry-run only says what would happen; --map names a JSON file that says which column is which.</source>
        <translation>職員を CSV ファイルから取り込みます（全件か0件）。--dry-run は結果だけを示します。--map には列の対応を書いた JSON ファイルを指定します。</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>%1 を読み取れません。</translation>
    </message>
    <message>
        <source>Adds a file to one record. Programs, scripts and types that lie are refused.</source>
        <translation>記録にファイルを添付します。プログラム・スクリプト・中身と拡張子の合わないものは断ります。</translation>
    </message>
    <message>
        <source>The files of one record and of those below it, newest first.</source>
        <translation>記録とその下の記録の添付を、新しい順に出します。</translation>
    </message>
    <message>
        <source>Writes a verified copy of an attachment; it is on record who did.</source>
        <translation>中身を確かめた写しを書き出します。書き出した人が記録に残ります。</translation>
    </message>
    <message>
        <source>Takes away files of the store that no record refers to, older than an hour.</source>
        <translation>どの記録からも使われていない、1時間より古い保管ファイルを片付けます。</translation>
    </message>
    <message>
        <source>Name either a person with --staff or one record.</source>
        <translation>--staff で人を指定するか、記録をひとつ指定してください。</translation>
    </message>
    <message>
        <source>Hands notes to persons: to, text, next, and client, booking or memo; all or none.</source>
        <translation>引継ぎを渡します（to, text, next と client・booking・memo のいずれか）。全部か、まったく書かないかのどちらかです。</translation>
    </message>
    <message>
        <source>What a person has not read yet, or every note of a record.</source>
        <translation>その人がまだ受け取っていない引継ぎ、または記録の引継ぎをすべて出します。</translation>
    </message>
    <message>
        <source>Says that the caller (--as) has received the note.</source>
        <translation>指定した人（--as）が引継ぎを受け取ったことにします。</translation>
    </message>
    <message>
        <source>Sets tasks: to, due, text, and client, booking or memo; all or none.</source>
        <translation>やることを登録します（to, due, text と client・booking・memo のいずれか）。全部か、まったく書かないかのどちらかです。</translation>
    </message>
    <message>
        <source>What a person has to do still, or every task of a record.</source>
        <translation>その人の残っているやること、または記録のやることをすべて出します。</translation>
    </message>
    <message>
        <source>Says that a task is done; for who set it (--as) or has it.</source>
        <translation>やることを完了にします。頼んだ人か担当の人（--as）だけができます。</translation>
    </message>
    <message>
        <source>Name the one record that is meant with %1.</source>
        <translation>対象の記録を %1 のどれかひとつで指定してください。</translation>
    </message>
    <message>
        <source>or “booking” or “memo” must name the one record that is meant.</source>
        <translation>か「booking」か「memo」で、対象の記録をひとつだけ指定してください。</translation>
    </message>
    <message>
        <source>The memos that hold all words of the text, however they are spelt; newest first.</source>
        <translation>すべての語を含むメモを、表記の違いを問わず新しい順に探します。</translation>
    </message>
    <message>
        <source>Builds the search index anew, while others work.</source>
        <translation>検索用の索引を作り直します。ほかの人はその間も作業できます。</translation>
    </message>
    <message>
        <source>one JSON object is needed.</source>
        <translation>JSON オブジェクトを1つだけ渡してください。</translation>
    </message>
    <message>
        <source>Opens a case of a client, or an array of them; all or none.</source>
        <translation>企業の案件を登録します（配列も可。全部か、何もしないか）。</translation>
    </message>
    <message>
        <source>The cases, open ones first.</source>
        <translation>案件の一覧（相談中が先）。</translation>
    </message>
    <message>
        <source>Changes what the JSON object names; “metrics” replaces the figures.</source>
        <translation>JSON に書いた項目だけを変えます。metrics は指標をすべて置き換えます。</translation>
    </message>
    <message>
        <source>A client with persons, cases and referrals.</source>
        <translation>企業を、相談者・案件・紹介とあわせて表示します。</translation>
    </message>
    <message>
        <source>Changes what the JSON object names; persons with their id are changed, others added.</source>
        <translation>JSON に書いた項目だけを変えます。相談者は id があれば変更、なければ追加します。</translation>
    </message>
    <message>
        <source>Takes a client out of the lists; nothing that points to it is lost.</source>
        <translation>企業を一覧から外します。ひもづく記録はすべて残ります。</translation>
    </message>
    <message>
        <source>is not a date such as 2024-06-03.</source>
        <translation>は 2024-06-03 のような日付ではありません。</translation>
    </message>
    <message>
        <source>is not a number with at most two places behind the point.</source>
        <translation>は小数点以下2桁までの数ではありません。</translation>
    </message>
    <message>
        <source>Records who sent a client to whom, or an array of them; all or none.</source>
        <translation>だれがだれへつないだかを記録します（配列も可。全部か、何もしないか）。</translation>
    </message>
    <message>
        <source>The referrals, newest first; with --due the open ones to ask about until that day.</source>
        <translation>紹介の一覧（新しい順）。--due を付けると、その日までに結果を確認するもの。</translation>
    </message>
    <message>
        <source>Records what came of a referral, which closes it.</source>
        <translation>紹介の結果を記録し、完了にします。</translation>
    </message>
    <message>
        <source>%1 is later than %2: no day lies between them. Give the earlier day first.</source>
        <translation>%1 は %2 より後の日です。期間になるように、早い日を --from に指定してください。</translation>
    </message>
    <message>
        <source>row %1</source>
        <translation>%1 行目</translation>
    </message>
    <message>
        <source>row %1, %2</source>
        <translation>%1 行目の %2</translation>
    </message>
    <message>
        <source>%1 row(s) were left out, for something was changed meanwhile; the first: %2: %3</source>
        <translation>取り込みの間に内容が変わったため、%1 件を取り込んでいません（最初は %2：%3）</translation>
    </message>
    <message>
        <source>Nothing was imported: %1 error(s), the first in %2: %3</source>
        <translation>取り込みは行っていません。誤りが %1 件あります（最初は %2：%3）</translation>
    </message>
    <message>
        <source>“init --sign-in on” needs --admin LOGIN, who looks after the people.</source>
        <translation>“init --sign-in on” には、職員を管理する方を --admin LOGIN で指定してください。</translation>
    </message>
    <message>
        <source>“init --admin” goes with “--sign-in on”.</source>
        <translation>“init --admin” は “--sign-in on” と一緒に使います。</translation>
    </message>
    <message>
        <source>Creates the data base with offices, booths, word lists and agencies. Refuses to touch one that exists. With sign-in on, the administrator&apos;s first password is read from the file or the terminal.</source>
        <translation>事務所・ブース・分類・支援機関を備えたデータベースを作ります。すでにあるものには触れません。サインインありのときは、管理者の最初のパスワードをファイルか端末から読みます。</translation>
    </message>
    <message>
        <source>This data base asks who you are. Give --as LOGIN, and the password when asked or with --password-file before the command.</source>
        <translation>このデータベースはサインインが必要です。--as LOGIN を付け、パスワードは尋ねられたときに入力するか、コマンドの前の --password-file で渡してください。</translation>
    </message>
    <message>
        <source>Password of %1:</source>
        <translation>%1 のパスワード:</translation>
    </message>
    <message>
        <source>This password was given to you. Choose your own first: “yorozuctl --as %1 password”.</source>
        <translation>これは仮のパスワードです。先に自分のパスワードを決めてください（yorozuctl --as %1 password）。</translation>
    </message>
    <message>
        <source>A password is needed and nobody sits at a terminal. Give it in the first line of a file with --password-file.</source>
        <translation>パスワードが必要ですが、端末から入力できません。ファイルの 1 行目に書き、--password-file で渡してください。</translation>
    </message>
    <message>
        <source>New password of %1:</source>
        <translation>%1 の新しいパスワード:</translation>
    </message>
    <message>
        <source>Once more:</source>
        <translation>もう一度:</translation>
    </message>
    <message>
        <source>The two passwords differ. Nothing was changed.</source>
        <translation>2 回のパスワードが違います。変更はしていません。</translation>
    </message>
    <message>
        <source>There is no person %1.</source>
        <translation>職員 %1 はいません。</translation>
    </message>
    <message>
        <source>This is about your own password: say who you are with --as LOGIN.</source>
        <translation>自分のパスワードの操作です。--as LOGIN で誰かを示してください。</translation>
    </message>
    <message>
        <source>Changes one&apos;s own password, that of --as. Asks for the new one on the terminal, or reads it from the file&apos;s first line.</source>
        <translation>自分（--as の方）のパスワードを変えます。新しいものは端末で尋ねるか、ファイルの 1 行目から読みます。</translation>
    </message>
    <message>
        <source>Gives a person a first password, or another one in place of a forgotten one; it is changed at the next sign-in.</source>
        <translation>最初のパスワード、または忘れたときの代わりを渡します。次のサインインで本人が変えます。</translation>
    </message>
    <message>
        <source>From now on everybody signs in with a password, first of all whoever is named with --as.</source>
        <translation>以後、全員がパスワードでサインインします。まず --as の方から始めます。</translation>
    </message>
    <message>
        <source>From now on nobody signs in. Needs the password of --as.</source>
        <translation>以後、サインインなしで使います。--as の方のパスワードが必要です。</translation>
    </message>
    <message>
        <source>“audit who” needs one of --client, --person and --memo.</source>
        <translation>「audit who」には --client、--person、--memo のいずれか一つが必要です。</translation>
    </message>
    <message>
        <source>Who saw, changed, printed or exported a client, a person or a memo, and what belongs to them; newest first.</source>
        <translation>企業・相談者・相談メモとそれに付くものを、誰が閲覧・変更・印刷・書き出したか。新しい順。</translation>
    </message>
    <message>
        <source>How much of what was before and after has outlived its time of retention.</source>
        <translation>変更前後の内容のうち、保存期間を過ぎたもの。</translation>
    </message>
    <message>
        <source>Erases what is due; that it was erased is on record. Who did what, and when, stays.</source>
        <translation>保存期間を過ぎた内容を消去します。消去したことは記録に残り、誰がいつ何をしたかは消えません。</translation>
    </message>
    <message>
        <source>For how many fiscal years what was before and after is kept, or from now on.</source>
        <translation>変更前後の内容の保存年数（年度）。--years で変更します。</translation>
    </message>
    <message>
        <source>%1: sessions are booked then: %2. Nothing was changed; move them, or leave them where they are with --keep-sessions.</source>
        <translation>%1: この間に予約があります（%2）。何も変更していません。予約を移すか、--keep-sessions を付けてそのまま登録してください。</translation>
    </message>
    <message>
        <source>%1: there is no %2.</source>
        <translation>%1: %2 はありません。</translation>
    </message>
    <message>
        <source>The booths and online seats of each office, and when they are out of service.</source>
        <translation>各事務所のブースとオンライン席、使用できない期間の一覧。</translation>
    </message>
    <message>
        <source>Takes a booth out of service for a time. Sessions that lie in it are shown first.</source>
        <translation>ブースを一定期間使用不可にします。その間の予約があれば先に示します。</translation>
    </message>
    <message>
        <source>Puts it into service again: ID as “booth list” shows it.</source>
        <translation>使用不可の期間を取り消します（ID は booth list で確認）。</translation>
    </message>
    <message>
        <source>The days on which an office or the centre is closed.</source>
        <translation>事務所または拠点全体の休業日の一覧。</translation>
    </message>
    <message>
        <source>Closes an office, or without one the whole centre, for a day or some days.</source>
        <translation>事務所（指定しなければ拠点全体）の休業日を登録します。</translation>
    </message>
    <message>
        <source>Opens again what “closing-day list” shows as ID.</source>
        <translation>休業日を取り消します（ID は closing-day list で確認）。</translation>
    </message>
    <message>
        <source>--zip and --password-file belong together: the archive is encrypted.</source>
        <translation>--zip と --password-file は一緒に指定してください（暗号化した zip になります）。</translation>
    </message>
    <message>
        <source>Writes the clients as CSV, which can be imported again. With --zip in an archive that is encrypted (AES-256) with the first line of the password file.</source>
        <translation>企業・相談者を CSV に書き出します（再び取り込めます）。--zip を付けると、パスワードファイルの 1 行目で暗号化（AES-256）した zip にします。</translation>
    </message>
    <message>
        <source>Writes the memos as CSV, which can be imported again; the impression only if it is asked for. --zip as with clients.</source>
        <translation>相談メモを CSV に書き出します（再び取り込めます）。所感は指定したときだけ含みます。--zip は企業・相談者と同じです。</translation>
    </message>
    <message>
        <source>This is the password of before, which somebody else may know. Choose another one.</source>
        <translation>今までと同じパスワードです。ほかの人が知っているかもしれませんので、別のものにしてください。</translation>
    </message>
    <message>
        <source>Moves a centre from a file to a PostgreSQL server or back, into a new data base, and compares every row. Nobody else may have it open; the old one is left untouched.</source>
        <translation>拠点のデータをファイルからPostgreSQLのサーバーへ（またはその逆に）新しいデータベースとして移し、すべての行を照合します。ほかで開いていない時に行ってください。元のデータベースには手を加えません。</translation>
    </message>
    <message>
        <source>roster show: from %1 to %2 are no days, or more than %3.</source>
        <translation>roster show: %1から%2までには日がないか、%3日を超えています。</translation>
    </message>
    <message>
        <source>is no time of the day.</source>
        <translation>は時刻として読めません。</translation>
    </message>
    <message>
        <source>names no office, and is none of %1.</source>
        <translation>という事務所はなく、%1のどれでもありません。</translation>
    </message>
    <message>
        <source>is no day behind “date”.</source>
        <translation>が「date」より前か、遠すぎます。</translation>
    </message>
    <message>
        <source>roster set: these sessions could not take place as they are booked: %1. Nothing was changed; move them, or leave them where they are with --keep-sessions.</source>
        <translation>roster set: 予約どおりに行えなくなる相談があります: %1。何も変更していません。先に移すか、そのまま残すなら --keep-sessions を付けてください。</translation>
    </message>
    <message>
        <source>%1: one week at a time, or any number of days.</source>
        <translation>%1: 週の型は1件ずつ、日の指定は何件でも一度に入れられます。</translation>
    </message>
    <message>
        <source>%1: the file names no day.</source>
        <translation>%1: ファイルに日の指定がありません。</translation>
    </message>
    <message>
        <source>Who works where from one day to another, both included; days that lack dispatched staff; who could work from home where the booths do not suffice.</source>
        <translation>期間内（両端を含む）の勤務予定、派遣職員が足りない日、ブースが足りない日に在宅に回れる人を表示します。</translation>
    </message>
    <message>
        <source>Sets days of the roster, or somebody’s week from a day on. Sessions that could not take place any more are shown first.</source>
        <translation>勤務予定の日、またはある日からの週の型を登録します。行えなくなる相談があれば先に示します。</translation>
    </message>
    <message>
        <source>Name a person with --staff or an office with --office, not both.</source>
        <translation>--staff（職員）か --office（事務所）のどちらか一方だけを指定してください。</translation>
    </message>
    <message>
        <source>Writes the sessions of a person or an office as a calendar file (.ics) for telephones and Outlook; who comes is named only by those who may export.</source>
        <translation>職員または事務所の予約を、スマートフォンやOutlookで読めるカレンダーファイル（.ics）に書き出します。相談者の名前が入るのは、書き出しを許された人の場合だけです。</translation>
    </message>
    <message>
        <source>Puts requests on the waiting list: who, and what is wished.</source>
        <translation>枠未定の申込（申込者と希望）を登録します。</translation>
    </message>
    <message>
        <source>Who waits for a place, oldest first; with --all also what was placed or withdrawn.</source>
        <translation>枠未定の申込を古い順に表示します。--all を付けると、枠が決まったものや取り下げたものも表示します。</translation>
    </message>
    <message>
        <source>Takes a request off the waiting list.</source>
        <translation>枠未定の申込を取り下げます。</translation>
    </message>
    <message>
        <source>Puts a request back on the waiting list.</source>
        <translation>申込を枠未定に戻します。</translation>
    </message>
    <message>
        <source>Says that a session was booked for a request.</source>
        <translation>申込に予約を結び付けます。</translation>
    </message>
    <message>
        <source>%1 is a time such as 2024-06-03T10:00, not “%2”.</source>
        <translation>%1 には 2024-06-03T10:00 の形の日時を指定してください（「%2」は読み取れません）。</translation>
    </message>
    <message>
        <source>There is no booth “%1” in that office. There are: %2.</source>
        <translation>その事務所に「%1」というブースはありません。あるのは次のブースです：%2。</translation>
    </message>
    <message>
        <source>There is no person %1 on the staff list.</source>
        <translation>職員一覧に番号 %1 の職員はいません。</translation>
    </message>
    <message>
        <source>Moves a session, of the same length without --end. A clash is answered with free slots.</source>
        <translation>予約を移します（--end がなければ長さは同じ）。重なるときは空き枠を示します。</translation>
    </message>
    <message>
        <source>Takes a session off. Who, when and why is kept.</source>
        <translation>予約を取り消します。誰が・いつ・なぜ取り消したかは残ります。</translation>
    </message>
    <message>
        <source>Sets how far a session is. One that takes place again needs its room.</source>
        <translation>予約の状態を変えます。取り消した予約を戻すときは、枠が空いている必要があります。</translation>
    </message>
    <message>
        <source>What became of a session, newest first.</source>
        <translation>予約の変更の記録を新しい順に表示します。</translation>
    </message>
    <message>
        <source>Free booths and times of a day, with the coordinators who are free then.</source>
        <translation>その日の空きブースと時間を、空いている担当者とともに表示します。</translation>
    </message>
    <message>
        <source>Nothing was booked or moved. %1</source>
        <translation>予約・移動は行っていません。%1</translation>
    </message>
    <message>
        <source>The training plans of new coordinators, newest first.</source>
        <translation>新しいコーディネーターの育成計画を新しい順に表示します。</translation>
    </message>
    <message>
        <source>The plan of a person, the sessions that were sat in on with how many colleagues and topics, and those that could be sat in on.</source>
        <translation>1人の育成計画と、同席した相談（相手のCOとテーマ）、これから同席できる相談を表示します。</translation>
    </message>
    <message>
        <source>Enters the training plan of a person: days, lessons, how much is to be sat in on.</source>
        <translation>育成計画（期間、座学研修、同席の目標）を登録します。</translation>
    </message>
    <message>
        <source>Enters a person into a session as one who sits in.</source>
        <translation>予約に同席者（OJT）として加えます。</translation>
    </message>
    <message>
        <source>Ends the training of a person today, before its last day.</source>
        <translation>その人の研修を、終了日を待たずに本日で終えます。</translation>
    </message>
    <message>
        <source>A training that was ended early goes on after all.</source>
        <translation>早く終えた研修を再開します。</translation>
    </message>
    <message>
        <source>Records an activity with agencies, or an array of them; all or none.</source>
        <translation>支援機関との活動を1件、または配列でまとめて登録します（全部か、なしか）。</translation>
    </message>
    <message>
        <source>The activities, newest first; with --waiting those to be held or reported.</source>
        <translation>活動の一覧（新しい順）。--waiting で実施・報告を待つものだけ。</translation>
    </message>
    <message>
        <source>An activity with its bookings and tasks.</source>
        <translation>活動1件を、予約とタスクとともに示します。</translation>
    </message>
    <message>
        <source>Changes what the file names of an activity.</source>
        <translation>ファイルにある項目だけ、活動を変更します。</translation>
    </message>
    <message>
        <source>A planned activity has taken place; the file may say with how many.</source>
        <translation>予定の活動を実施済にします。ファイルで人数などを添えられます。</translation>
    </message>
    <message>
        <source>Reports an activity; the file may say the figures, the outcome and what is next.</source>
        <translation>活動を報告済にします。ファイルで実績・結果・次にすることを添えられます。</translation>
    </message>
    <message>
        <source>Calls a planned activity off.</source>
        <translation>予定の活動を中止にします。</translation>
    </message>
    <message>
        <source>The themes of the Zemi, with how often each was held.</source>
        <translation>よろずゼミのテーマと、それぞれの実施回数。</translation>
    </message>
    <message>
        <source>Adds a theme of the Zemi, or an array of them; all or none.</source>
        <translation>よろずゼミのテーマを1件、または配列でまとめて登録します（全部か、なしか）。</translation>
    </message>
    <message>
        <source>The trainees, newest first; with --alumni those whose stay is over.</source>
        <translation>トレーニーの一覧（新しい順）。--alumni で修了者だけ。</translation>
    </message>
    <message>
        <source>is none of: %1.</source>
        <translation>は次のどれでもありません：%1</translation>
    </message>
    <message>
        <source>An agency with its people, branches, names, activities and trainees.</source>
        <translation>支援機関1件を、担当者・店舗・名称・活動・トレーニーとともに示します。</translation>
    </message>
    <message>
        <source>Adds an agency, or an array of them; all or none.</source>
        <translation>支援機関を1件、または配列でまとめて登録します（全部か、なしか）。</translation>
    </message>
    <message>
        <source>Gives an agency another name from a day on; what was done before keeps the former.</source>
        <translation>支援機関の名称を、ある日から変更します。それより前の活動は以前の名称のままです。</translation>
    </message>
    <message>
        <source>From that day on OTHER is part of KEEP; what was done before stays with each.</source>
        <translation>その日から OTHER を KEEP に統合します。それより前の活動はそれぞれに残ります。</translation>
    </message>
    <message>
        <source>Undoes the merging of an agency into another one.</source>
        <translation>支援機関の統合を取り消します。</translation>
    </message>
    <message>
        <source>There is no saved cross table “%1”.</source>
        <translation>「%1」という名前で保存したクロス集計はありません。</translation>
    </message>
    <message>
        <source>Consultations, or the firms that had them, by any two attributes; with --out as .xlsx or .csv.</source>
        <translation>相談件数または相談企業数を任意の2項目でクロス集計します。--outで .xlsx または .csv に書き出します。</translation>
    </message>
    <message>
        <source>The cross tables that were saved under a name.</source>
        <translation>名前を付けて保存したクロス集計。</translation>
    </message>
    <message>
        <source>A saved cross table, counted now; with --out as .xlsx or .csv.</source>
        <translation>保存したクロス集計を今の記録で数えます。--outで .xlsx または .csv に書き出します。</translation>
    </message>
    <message>
        <source>Saves a cross table under a name, in place of one of that name.</source>
        <translation>クロス集計を名前を付けて保存します。同じ名前があれば置き換えます。</translation>
    </message>
    <message>
        <source>Takes a saved cross table off the list.</source>
        <translation>保存したクロス集計を一覧から外します。</translation>
    </message>
    <message>
        <source>How booths and coordinators were taken, by weekday, hour and office.</source>
        <translation>ブースとCOの稼働（曜日・時間帯・拠点別）。</translation>
    </message>
    <message>
        <source>Published figures of other centres within a fiscal year.</source>
        <translation>年度内の他拠点の公表値。</translation>
    </message>
    <message>
        <source>Writes the day sheet for the reception as a PDF: who comes when, to which booth, with a box to tick.</source>
        <translation>受付表をPDFに書き出します（来所者・時間・ブース、来所を確認する欄付き）。</translation>
    </message>
    <message>
        <source>What was done with the agencies in a fiscal year, and who used the centre; with --as-merged institutions that became one count as one.</source>
        <translation>年度の連携実績と、センターを利用した機関。--as-merged で統合した機関を一つとして数えます。</translation>
    </message>
    <message>
        <source>Enters a published figure of a year, or an array of them; it takes the place of the one that is there.</source>
        <translation>年度の公表値を1件、または配列で入れます。すでにある値は置き換えます。</translation>
    </message>
    <message>
        <source>Enters a target of a year, or an array of them.</source>
        <translation>年度の目標値を1件、または配列で入れます。</translation>
    </message>
    <message>
        <source>“%1” is no month. Write it as 2024-06.</source>
        <translation>「%1」は月として読めません。2024-06のように書いてください。</translation>
    </message>
    <message>
        <source>The name after --out ends in .xlsx, .csv or .pdf: it says what the file is.</source>
        <translation>--outのファイル名は .xlsx、.csv、.pdf のいずれかで終えてください（種類を表します）。</translation>
    </message>
    <message>
        <source>“%1” names no figure. “report show” lists them.</source>
        <translation>「%1」という数はありません。report show で一覧できます。</translation>
    </message>
    <message>
        <source>Writes the report of a month (2024-06), or of its quarter or fiscal year, as .xlsx, .csv or .pdf.</source>
        <translation>月（2024-06）、またはその四半期・年度の集計表を .xlsx、.csv、.pdf で書き出します。</translation>
    </message>
    <message>
        <source>The figures of the report, each with the name under which its records are listed.</source>
        <translation>集計表の数。それぞれ、もとの記録を一覧するための名前が付きます。</translation>
    </message>
    <message>
        <source>The records that a figure counts, such as mode/sum/total.</source>
        <translation>数のもとになった記録（例 mode/sum/total）。</translation>
    </message>
    <message>
        <source>The months of a fiscal year: closed or not, and how many corrections.</source>
        <translation>年度の各月。確定したか、修正が何件あるか。</translation>
    </message>
    <message>
        <source>What is to be looked at before a month is closed, with the records.</source>
        <translation>月を確定する前に確認することと、その記録。</translation>
    </message>
    <message>
        <source>Closes a month: its figures stay; what is changed later is a correction.</source>
        <translation>月を確定します。数は固定され、後からの変更は修正履歴に残ります。</translation>
    </message>
    <message>
        <source>Opens a closed month again (chief or section chief); the reason is kept.</source>
        <translation>確定した月を再開します（チーフ・課長）。理由が残ります。</translation>
    </message>
    <message>
        <source>What was changed since the month was closed, with the reason.</source>
        <translation>確定後に変わったことと、その理由。</translation>
    </message>
    <message>
        <source>Says why a record of a closed month was changed.</source>
        <translation>確定した月の記録が変わった理由を入力します。</translation>
    </message>
    <message>
        <source>%1 character(s) have no place in this encoding and were written as 〓; the first: %2</source>
        <translation>この文字コードにない文字が%1字あり、〓と書きました。最初の文字: %2</translation>
    </message>
    <message>
        <source>Takes agencies over from a CSV file; all or none. --dry-run only says what would happen.</source>
        <translation>CSVから支援機関を取り込みます（全部か、なしか）。--dry-run は結果を示すだけです。</translation>
    </message>
    <message>
        <source>Takes activities over from a CSV file; all or none. --dry-run only says what would happen.</source>
        <translation>CSVから活動を取り込みます（全部か、なしか）。--dry-run は結果を示すだけです。</translation>
    </message>
    <message>
        <source>Takes published figures of other centres over from a CSV file (拠点, 期間, 項目, 数, 出典); all or none.</source>
        <translation>他拠点の公表値をCSVファイル（拠点、期間、項目、数、出典）から取り込みます。すべて取り込むか、何も取り込まないかです。</translation>
    </message>
    <message>
        <source>Writes the agencies with their people as CSV, which can be imported again. --zip as with clients.</source>
        <translation>支援機関と先方の担当者を、再び取り込めるCSVに書き出します。--zip は企業と同じです。</translation>
    </message>
    <message>
        <source>Writes the activities as CSV, which can be imported again. --zip as with clients.</source>
        <translation>活動を、再び取り込めるCSVに書き出します。--zip は企業と同じです。</translation>
    </message>
    <message>
        <source>“casebook mark” needs either --memo or --case.</source>
        <translation>「casebook mark」には --memo か --case のどちらか一つが必要です。</translation>
    </message>
    <message>
        <source>The name after --out ends in .csv or .pdf: it says what the file is.</source>
        <translation>--out のファイル名は .csv か .pdf で終わるようにしてください。それで種類が決まります。</translation>
    </message>
    <message>
        <source>The case studies, the newest first.</source>
        <translation>事例の一覧（新しい順）。</translation>
    </message>
    <message>
        <source>Takes a memo or a case into the case book, with a draft that names nobody.</source>
        <translation>メモまたは案件を事例集に入れ、名称を伏せた下書きを作ります。</translation>
    </message>
    <message>
        <source>Takes a study out of the case book; its texts are kept.</source>
        <translation>事例を事例集から外します。文章は残ります。</translation>
    </message>
    <message>
        <source>A case study with what is still to be looked at in it.</source>
        <translation>事例と、その中でまだ確かめるべき語。</translation>
    </message>
    <message>
        <source>Changes the texts that the JSON object names; “again” begins with a new draft. An approval is taken away.</source>
        <translation>JSON で示した文章を書き換えます。「again」は下書きを作り直します。承認は取り消されます。</translation>
    </message>
    <message>
        <source>Says what in a case study tells whose it is, with the places.</source>
        <translation>だれの事例か分かる語を、その場所とともに示します。</translation>
    </message>
    <message>
        <source>Approves a case study that names nobody (chief or section chief). --accept-doubtful: its doubtful words were looked at and are harmless.</source>
        <translation>名称の残っていない事例を承認します（チーフまたは課長）。--accept-doubtful は、疑わしい語を確かめて差し支えないとするときに付けます。</translation>
    </message>
    <message>
        <source>Takes the approval of a case study back.</source>
        <translation>事例の承認を取り消します。</translation>
    </message>
    <message>
        <source>Writes the approved case studies as .pdf or .csv, after one more check.</source>
        <translation>承認済みの事例を、もう一度確かめてから .pdf または .csv に書き出します。</translation>
    </message>
    <message>
        <source>“report explain” needs one of --memo, --booking and --activity.</source>
        <translation>「report explain」には --memo、--booking、--activity のどれか1つが必要です。</translation>
    </message>
</context>
<context>
    <name>DashboardCharts</name>
    <message>
        <source>Tokyo</source>
        <translation>都内 計</translation>
    </message>
    <message>
        <source>All</source>
        <translation>計</translation>
    </message>
    <message>
        <source>Tokyo’s 23 shinkin</source>
        <translation>都内23信金</translation>
    </message>
    <message>
        <source>All institutions</source>
        <translation>全機関</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <comment>a month in words</comment>
        <translation>yyyy年M月</translation>
    </message>
    <message>
        <source>MMM</source>
        <comment>format of a short month</comment>
        <translation>M月</translation>
    </message>
    <message>
        <source>year before</source>
        <translation>前年</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>計</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月</translation>
    </message>
    <message>
        <source>%1 in all, counted from the records</source>
        <translation>合計 %1件・登録明細から</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1・%2</translation>
    </message>
    <message>
        <source>Institution</source>
        <translation>機関</translation>
    </message>
    <message>
        <source>few</source>
        <translation>少</translation>
    </message>
    <message>
        <source>many</source>
        <translation>多</translation>
    </message>
    <message>
        <source>%1 institutions × %2 months</source>
        <translation>%1機関 × %2か月</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a kind of activity and how many</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 = %2</source>
        <translation>%1 = %2</translation>
    </message>
    <message>
        <source> · %1 participations</source>
        <translation>・延べ %1</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>回</translation>
    </message>
    <message>
        <source>%1, rank %2: %3</source>
        <translation>%1、%2位：%3回</translation>
    </message>
    <message>
        <source>Quiet since</source>
        <translation>最後の利用</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>a day in the list of the quiet</comment>
        <translation>yyyy/M/d</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n day(s))</source>
        <translation>
            <numerusform>%1（%n日前）</numerusform>
        </translation>
    </message>
    <message>
        <source>never yet</source>
        <translation>利用なし</translation>
    </message>
    <message>
        <source>%1, quiet since: %2</source>
        <translation>%1、最後の利用：%2</translation>
    </message>
    <message>
        <source>%1 shinkin × %2 months</source>
        <translation>%1信用金庫 × %2か月</translation>
    </message>
    <message>
        <source>%1 (Tokyo’s 23 shinkin)</source>
        <translation>%1（都内23信金）</translation>
    </message>
    <message>
        <source>Open %1</source>
        <comment>the page of an institution</comment>
        <translation>%1を開く</translation>
    </message>
    <message>
        <source>shinkin · times</source>
        <translation>信用金庫 · 回</translation>
    </message>
    <message>
        <source>times</source>
        <translation>回</translation>
    </message>
</context>
<context>
    <name>DashboardPeriod</name>
    <message>
        <source>Fiscal %1 (%2)</source>
        <comment>2: the same in the Japanese era</comment>
        <translation>%1年度（%2）</translation>
    </message>
    <message>
        <source>Fiscal %1, quarter %2</source>
        <translation>%1年度 第%2四半期</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <comment>format of a month</comment>
        <translation>yyyy年M月</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>format of a day</comment>
        <translation>yyyy年M月d日</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
</context>
<context>
    <name>DashboardTiles</name>
    <message>
        <source>of %1</source>
        <comment>target of a year</comment>
        <translation>目標 %1</translation>
    </message>
    <message>
        <source>%1, target %2</source>
        <translation>%1、目標 %2</translation>
    </message>
    <message>
        <source>%1: %2 published, %3 in the records</source>
        <translation>%1：公表値 %2、登録 %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%n shinkin bank(s)</source>
        <translation>
            <numerusform>%n信金</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n institution(s)</source>
        <translation>
            <numerusform>%n機関</numerusform>
        </translation>
    </message>
    <message>
        <source>days %1</source>
        <translation>相談会 %1</translation>
    </message>
    <message>
        <source>seminars %1</source>
        <translation>セミナー %1</translation>
    </message>
    <message>
        <source>paid %1</source>
        <translation>訪問 %1</translation>
    </message>
    <message>
        <source>received %1</source>
        <translation>視察受入 %1</translation>
    </message>
    <message>
        <source>in all years</source>
        <translation>通算（信金・信組等）</translation>
    </message>
    <message>
        <source>Tokyo’s 23 shinkin</source>
        <translation>都内23信金</translation>
    </message>
    <message>
        <source>%1, of all institutions: %2</source>
        <translation>%1、全機関：%2</translation>
    </message>
    <message>
        <source>all %1</source>
        <translation>全体 %1</translation>
    </message>
    <message>
        <source>all institutions</source>
        <translation>全機関</translation>
    </message>
    <message>
        <source>%1, a year before: %2</source>
        <translation>%1、前年：%2</translation>
    </message>
    <message>
        <source>a year before</source>
        <translation>前年</translation>
    </message>
    <message>
        <source>%1, this period: %2</source>
        <translation>%1、この期間：%2</translation>
    </message>
    <message>
        <source>this period %1</source>
        <translation>今期 %1名</translation>
    </message>
    <message>
        <source>before %1</source>
        <translation>前年 %1</translation>
    </message>
    <message>
        <source>before: no records</source>
        <translation>前年の記録なし</translation>
    </message>
    <message>
        <source>before –</source>
        <translation>前年 –</translation>
    </message>
    <message>
        <source>new</source>
        <translation>新しい取組み</translation>
    </message>
    <message>
        <source>Tokyo’s 23</source>
        <translation>都内23信金</translation>
    </message>
</context>
<context>
    <name>DataAddress</name>
    <message>
        <source>this computer</source>
        <translation>この端末</translation>
    </message>
    <message>
        <source>an unknown server</source>
        <translation>不明なサーバー</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 the data base, %2 the server</extracomment>
        <translation>%1（%2）</translation>
    </message>
</context>
<context>
    <name>DataPlace</name>
    <message>
        <source>Nothing can be written in %1 (%2). Choose another folder.</source>
        <translation>%1 に書き込めません（%2）。別のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>Choose where the data are to lie.</source>
        <translation>データの置き場所を選んでください。</translation>
    </message>
</context>
<context>
    <name>DatabaseFiles</name>
    <message>
        <source>centre</source>
        <translation>よろず拠点</translation>
    </message>
    <message>
        <source>Open a data base</source>
        <translation>データベースを開く</translation>
    </message>
    <message>
        <source>YorozuDesk data bases (*%1);;All files (*)</source>
        <translation>よろずデスクのデータベース (*%1);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Create a data base</source>
        <translation>データベースを新しく作る</translation>
    </message>
    <message>
        <source>YorozuDesk data bases (*%1)</source>
        <translation>よろずデスクのデータベース (*%1)</translation>
    </message>
</context>
<context>
    <name>DateText</name>
    <message>
        <source>ddd d MMM</source>
        <extracomment>A date format of Qt (d, M, MMM, ddd): the head of the page of the day.</extracomment>
        <translation>M月d日（ddd）</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>list</comment>
        <extracomment>A date format of Qt: the day in a list.</extracomment>
        <translation>M/d（ddd）</translation>
    </message>
    <message>
        <source>Today %1</source>
        <translation>本日 %1</translation>
    </message>
    <message>
        <source>Yesterday %1</source>
        <translation>昨日 %1</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>narrow</comment>
        <extracomment>A date format of Qt: the day in a narrow column.</extracomment>
        <translation>M/d</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>a day and a time: 20 Nov 10:00; nothing between them in Japanese</extracomment>
        <translation>%1%2</translation>
    </message>
</context>
<context>
    <name>DemoCentre</name>
    <message>
        <source>%1 memos do not fit into the days from %2 on. Ask for fewer memos, or for more fiscal years.</source>
        <translation>メモ %1 件は、%2以降の日に入りきりません。件数を減らすか、年度を増やしてください。</translation>
    </message>
    <message>
        <source>The demo centre needs a day and a time.</source>
        <translation>見本データには、基準になる日付と時刻が必要です。</translation>
    </message>
    <message>
        <source>The demo centre has at most %1 fiscal years.</source>
        <translation>見本データは %1 年度分までです。</translation>
    </message>
    <message>
        <source>The number of memos cannot be negative.</source>
        <translation>メモの件数に負の数は指定できません。</translation>
    </message>
</context>
<context>
    <name>DemoMaker</name>
    <message>
        <source>The sample data could not be put at %1. Check the rights of the folder.</source>
        <translation>見本データを %1 に置けませんでした。フォルダーに書き込めるか確かめてください。</translation>
    </message>
</context>
<context>
    <name>DemoService</name>
    <message>
        <source>The demo centre was not made. Nothing was written.</source>
        <translation>見本データの作成を中止しました。何も書き込んでいません。</translation>
    </message>
    <message>
        <source>The demo centre needs a new data base: “%1” is missing in this one. Nothing was written.</source>
        <translation>見本データは新しいデータベースにだけ作れます。このデータベースには「%1」がありません。何も書き込んでいません。</translation>
    </message>
    <message>
        <source>This data base has staff already. The demo centre is made in a new one only; nothing was changed.</source>
        <translation>このデータベースにはすでに職員が登録されています。見本データは新しいデータベースにだけ作れます。何も変更していません。</translation>
    </message>
</context>
<context>
    <name>DraftStore</name>
    <message>
        <source>The draft could not be written on this computer. Make room on the disk or check the folder’s rights; the text stays on the screen.</source>
        <translation>下書きをこの端末に保存できませんでした。入力した文章は画面に残っています。ディスクの空きを増やすか、フォルダーに書き込めるか確かめてください。</translation>
    </message>
    <message>
        <source>The draft stays where it is, for its file could not be moved. Check the folder’s rights and try again.</source>
        <translation>下書きのファイルを移せなかったため、元の場所に残しています。フォルダーの権限を確かめて、もう一度お試しください。</translation>
    </message>
</context>
<context>
    <name>Duplicates</name>
    <message>
        <source>same corporate number</source>
        <translation>法人番号が一致</translation>
    </message>
    <message>
        <source>same corporate number.</source>
        <translation>法人番号が一致しています。</translation>
    </message>
    <message>
        <source>same telephone</source>
        <translation>電話が一致</translation>
    </message>
    <message>
        <source>same telephone.</source>
        <translation>電話が一致しています。</translation>
    </message>
    <message>
        <source>same name</source>
        <translation>企業名が一致</translation>
    </message>
    <message>
        <source>same name.</source>
        <translation>企業名が一致しています。</translation>
    </message>
    <message>
        <source>same name but for the legal form</source>
        <translation>会社の種類を除き企業名が一致</translation>
    </message>
    <message>
        <source>same name but for the legal form.</source>
        <translation>会社の種類を除き企業名が一致しています。</translation>
    </message>
    <message>
        <source>similar name</source>
        <translation>企業名が類似</translation>
    </message>
    <message>
        <source>similar name.</source>
        <translation>企業名が似ています。</translation>
    </message>
    <message>
        <source>same representative</source>
        <translation>代表が一致</translation>
    </message>
    <message>
        <source>same representative.</source>
        <translation>代表が一致しています。</translation>
    </message>
    <message>
        <source>same reading</source>
        <translation>フリガナが一致</translation>
    </message>
    <message>
        <source>same reading.</source>
        <translation>フリガナが一致しています。</translation>
    </message>
    <message>
        <source>similar reading</source>
        <translation>フリガナが類似</translation>
    </message>
    <message>
        <source>similar reading.</source>
        <translation>フリガナが似ています。</translation>
    </message>
    <message>
        <source>same municipality</source>
        <translation>所在地が一致</translation>
    </message>
    <message>
        <source>same municipality.</source>
        <translation>所在地が一致しています。</translation>
    </message>
    <message>
        <source>, </source>
        <extracomment>between the signs of one company</extracomment>
        <translation>、</translation>
    </message>
</context>
<context>
    <name>EraDate</name>
    <message>
        <source>%1 is before 25 January 1868, the first day of 明治.</source>
        <translation>%1は明治元年の初日（1868年1月25日）より前の日付です。</translation>
    </message>
    <message>
        <source>%1 does not exist: %2 began on %3. That day is %4.</source>
        <translation>%1はありません。%2は%3からです。その日は%4です。</translation>
    </message>
    <message>
        <source>%1 does not exist: %2 ended on %3. That day is %4.</source>
        <translation>%1はありません。%2は%3までです。その日は%4です。</translation>
    </message>
    <message>
        <source>The years of an era begin with 1 (元年).</source>
        <translation>年号の年は1（元年）から始まります。</translation>
    </message>
    <message>
        <source>%1%2年 lies beyond the year %3.</source>
        <translation>%1%2年は入力できる範囲（西暦%3年まで）を超えています。</translation>
    </message>
    <message>
        <source>%1 is not in the calendar.</source>
        <translation>%1は暦にない日付です。</translation>
    </message>
    <message>
        <source>“%1” is not a date. Write it as 6.4.1, R6/4/1, 令和6年4月1日 or 2024-04-01.</source>
        <translation>「%1」は日付として読めません。6.4.1、R6/4/1、令和6年4月1日、2024-04-01 のように入力してください。</translation>
    </message>
    <message>
        <source>The year is missing in “%1”. Write it as 6.4.1 or 2024-04-01.</source>
        <translation>「%1」には年がありません。6.4.1 または 2024-04-01 のように入力してください。</translation>
    </message>
    <message>
        <source>The day is missing in “%1”. Write it as 6.4.1 or 2024-04-01.</source>
        <translation>「%1」には日がありません。6.4.1 または 2024-04-01 のように入力してください。</translation>
    </message>
    <message>
        <source>“%1” can be read in two ways. Write all eight digits (20240401), or put the era first (R060401).</source>
        <translation>「%1」は二通りに読めます。8桁（20240401）で入力するか、年号を付けて（R060401）入力してください。</translation>
    </message>
    <message>
        <source>The year %1 lies outside of %2 to %3.</source>
        <translation>%1年は入力できる範囲（%2年～%3年）の外です。</translation>
    </message>
    <message>
        <source>The date is empty.</source>
        <translation>日付が入力されていません。</translation>
    </message>
    <message>
        <source>%1 is a %2, not a %3. One of the two is mistyped.</source>
        <translation>%1は%2で、%3ではありません。日付か曜日のどちらかを直してください。</translation>
    </message>
</context>
<context>
    <name>FieldNames</name>
    <message>
        <source>Date and time</source>
        <translation>相談日時</translation>
    </message>
    <message>
        <source>Responders</source>
        <translation>相談対応者</translation>
    </message>
    <message>
        <source>Company, reading</source>
        <translation>企業名のフリガナ</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>企業名</translation>
    </message>
    <message>
        <source>Main business</source>
        <translation>主な事業内容</translation>
    </message>
    <message>
        <source>Consultee, reading</source>
        <translation>相談者名のフリガナ</translation>
    </message>
    <message>
        <source>Consultee</source>
        <translation>相談者名</translation>
    </message>
    <message>
        <source>Recorder</source>
        <translation>記載者</translation>
    </message>
    <message>
        <source>What was asked</source>
        <translation>相談内容</translation>
    </message>
    <message>
        <source>What was advised</source>
        <translation>アドバイス内容</translation>
    </message>
    <message>
        <source>Impression</source>
        <translation>所感</translation>
    </message>
    <message>
        <source>Client of the ledger</source>
        <translation>台帳の企業</translation>
    </message>
    <message>
        <source>Person of the ledger</source>
        <translation>台帳の相談者</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>案件</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>拠点</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>相談方法</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>来訪経路</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>事業</translation>
    </message>
    <message>
        <source>Support course</source>
        <translation>支援コース</translation>
    </message>
    <message>
        <source>Further courses</source>
        <translation>そのほかのコース</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>相談項目</translation>
    </message>
</context>
<context>
    <name>FigureChoices</name>
    <message>
        <source>All institutions</source>
        <translation>全機関</translation>
    </message>
    <message>
        <source>Tokyo’s 23 shinkin</source>
        <translation>都内23信金</translation>
    </message>
    <message>
        <source>times</source>
        <translation>回</translation>
    </message>
    <message>
        <source>institutions</source>
        <translation>機関</translation>
    </message>
    <message>
        <source>people</source>
        <translation>名</translation>
    </message>
    <message>
        <source>themes</source>
        <translation>テーマ</translation>
    </message>
    <message>
        <source>exactly</source>
        <translation>ちょうど</translation>
    </message>
    <message>
        <source>more than</source>
        <translation>超</translation>
    </message>
    <message>
        <source>at least</source>
        <translation>以上</translation>
    </message>
    <message>
        <source>about</source>
        <translation>約</translation>
    </message>
</context>
<context>
    <name>FormStore</name>
    <message>
        <source>What is typed in the form could not be kept on this computer. Make room on the disk or check the folder’s rights; the text stays on the screen.</source>
        <translation>フォームに入力中の内容を、このパソコンに保存できませんでした。内容は画面に残っています。ディスクの空き容量とフォルダの権限を確かめてください。</translation>
    </message>
</context>
<context>
    <name>GroupFigure</name>
    <message>
        <source>people</source>
        <comment>unit behind a figure</comment>
        <translation>名</translation>
    </message>
    <message>
        <source>visits</source>
        <comment>unit behind a figure</comment>
        <translation>件</translation>
    </message>
    <message>
        <source>times</source>
        <comment>unit behind a figure</comment>
        <translation>回</translation>
    </message>
</context>
<context>
    <name>HandoverService</name>
    <message>
        <source>There is no handover note %1.</source>
        <translation>引継ぎ %1 はありません。</translation>
    </message>
    <message>
        <source>Only %1, who wrote this handover note, changes it. Nothing was changed.</source>
        <translation>この引継ぎを変えられるのは、書いた%1さんだけです。何も変えていません。</translation>
    </message>
    <message>
        <source>%1 has read this handover note, so it stays as it is. Write a new one.</source>
        <translation>%1さんが受け取った引継ぎのため、変えられません。新しい引継ぎを書いてください。</translation>
    </message>
    <message>
        <source>This handover note is for %1, who alone says that it is received.</source>
        <translation>この引継ぎは%1さん宛てです。受け取れるのは本人だけです。</translation>
    </message>
    <message>
        <source>A handover note belongs to a client, a booking or a memo.</source>
        <translation>引継ぎは、企業・予約・メモのいずれかに付けてください。</translation>
    </message>
</context>
<context>
    <name>HomeProposals</name>
    <message>
        <source>%1 has no booth left from %2 to %3.</source>
        <translation>%1は%2～%3に空きブースがありません。</translation>
    </message>
    <message>
        <source>%1 has only sessions on that day for which nobody comes to the office (%2), and leaves a booth free then.</source>
        <translation>%1さんのこの日の相談%2件はどれも来所ではなく、在宅になればその時間のブースが空きます。</translation>
    </message>
    <message>
        <source>%1 has %2 people on duty and %3 booths.</source>
        <translation>%1は出勤%2名に対してブースが%3です。</translation>
    </message>
    <message>
        <source>%1 has no session on that day.</source>
        <translation>%1さんはこの日の相談がありません。</translation>
    </message>
    <message>
        <source>Nobody comes to the office to see %1 on that day.</source>
        <translation>%1さんはこの日、来所の相談がありません。</translation>
    </message>
</context>
<context>
    <name>KeyStore</name>
    <message>
        <source>This computer’s keyring did not take the password. It is asked for again next time.</source>
        <translation>この端末にパスワードを保存できませんでした。次に開くときに、もう一度入力してください。</translation>
    </message>
</context>
<context>
    <name>LedgerField</name>
    <message>
        <source>Company</source>
        <translation>企業名</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>フリガナ</translation>
    </message>
    <message>
        <source>Corporate no.</source>
        <translation>法人番号</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>所在地</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>電話</translation>
    </message>
    <message>
        <source>Industry</source>
        <translation>業種</translation>
    </message>
    <message>
        <source>Main business</source>
        <translation>主な事業内容</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>従業員</translation>
    </message>
    <message>
        <source>Capital</source>
        <translation>資本金</translation>
    </message>
    <message>
        <source>Founded</source>
        <translation>創業</translation>
    </message>
    <message>
        <source>Yearly sales</source>
        <translation>年商</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>創業の段階</translation>
    </message>
    <message>
        <source>Came by</source>
        <translation>来訪経路</translation>
    </message>
    <message>
        <source>Sent by</source>
        <translation>紹介元</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>支店</translation>
    </message>
    <message>
        <source>To bear in mind</source>
        <translation>申し送り</translation>
    </message>
    <message>
        <source>“%1” is not an amount. Write a whole number such as 300万 or 3,000,000.</source>
        <translation>「%1」は数として読めません。300万 や 3,000,000 のように入力してください。</translation>
    </message>
</context>
<context>
    <name>Limits</name>
    <message>
        <source>This has %1 characters and may have %2. Shorten it; what does not fit belongs into the text.</source>
        <translation>%1文字あります。ここに書けるのは%2文字までです。短くして、残りは本文に書いてください。</translation>
    </message>
</context>
<context>
    <name>MemoContent</name>
    <message>
        <source>The text of this memo cannot be read. Restore it from a backup or write it anew.</source>
        <translation>このメモの文章を読み取れません。バックアップから戻すか、書き直してください。</translation>
    </message>
</context>
<context>
    <name>MemoCsv</name>
    <message>
        <source>“%1” names a part that does not exist. The parts are 副担当, 同席, OJT, トレーニー, 金融機関.</source>
        <translation>「%1」に読み取れない役割があります。使える役割は、副担当、同席、OJT、トレーニー、金融機関です。</translation>
    </message>
    <message>
        <source>Nobody is named who advised.</source>
        <translation>相談対応者が入力されていません。</translation>
    </message>
    <message>
        <source>Neither the company nor the consultee is named.</source>
        <translation>企業名も相談者名も入力されていません。</translation>
    </message>
    <message>
        <source>The text is missing.</source>
        <translation>本文が入力されていません。</translation>
    </message>
    <message>
        <source>The end is not later than the start.</source>
        <translation>終了が開始より後になっていません。</translation>
    </message>
    <message>
        <source>“%1” is none of 提出, 確認済, 差戻し.</source>
        <translation>「%1」は「提出」「確認済」「差戻し」のどれでもありません。</translation>
    </message>
    <message>
        <source>Drafts cannot be imported: they belong to whoever writes them.</source>
        <translation>下書きは取り込めません。下書きは書いている本人だけのものです。</translation>
    </message>
    <message>
        <source>A returned memo needs the reason of the return.</source>
        <translation>差戻しのメモには、差戻しの理由が必要です。</translation>
    </message>
</context>
<context>
    <name>MemoDraft</name>
    <message>
        <source>This draft cannot be read. It was left where it is.</source>
        <translation>この下書きは読み取れません。ファイルはそのまま残してあります。</translation>
    </message>
</context>
<context>
    <name>MemoEvent</name>
    <message>
        <source>Begun</source>
        <translation>作成</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>提出</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>取り戻し</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>差戻し</translation>
    </message>
    <message>
        <source>Stamped</source>
        <translation>押印</translation>
    </message>
    <message>
        <source>Stamp undone</source>
        <translation>押印の取り消し</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>確認済</translation>
    </message>
    <message>
        <source>Amended</source>
        <translation>修正</translation>
    </message>
</context>
<context>
    <name>MemoLifeCycle</name>
    <message>
        <source>The box “%1” is stamped already.</source>
        <translation>「%1」にはすでに印があります。</translation>
    </message>
    <message>
        <source>Only the recorder, the responders and the office write on this memo. Ask %1 to change it.</source>
        <translation>このメモを書けるのは記載者・対応者・事務局です。変更は %1 に頼んでください。</translation>
    </message>
    <message>
        <source>This memo is submitted. Take it back first to change it.</source>
        <translation>このメモは提出済みです。直すには、先に取り戻してください。</translation>
    </message>
    <message>
        <source>This memo is submitted and stamped. Ask the office to return it.</source>
        <translation>このメモは提出され、すでに押印されています。直すには、事務局に差戻しを頼んでください。</translation>
    </message>
    <message>
        <source>This memo is confirmed and frozen. Write an amendment to change it.</source>
        <translation>このメモは確認済で、変更できません。直すには修正を書いてください。</translation>
    </message>
    <message>
        <source>Only a submitted memo can be taken back.</source>
        <translation>取り戻せるのは提出したメモだけです。</translation>
    </message>
    <message>
        <source>The office has stamped this memo already. Ask it to return the memo.</source>
        <translation>事務局がすでに押印しています。差戻しを頼んでください。</translation>
    </message>
    <message>
        <source>Only a submitted memo can be returned.</source>
        <translation>差戻しできるのは提出されたメモだけです。</translation>
    </message>
    <message>
        <source>Write what is to be changed, in %1 characters or more.</source>
        <translation>どこを直すのか、%1文字以上で書いてください。</translation>
    </message>
    <message>
        <source>Only a confirmed memo is amended. This one can still be written on.</source>
        <translation>修正は確認済のメモに対して行います。このメモはまだ書き直せます。</translation>
    </message>
    <message>
        <source>Write why the confirmed memo is changed.</source>
        <translation>確認済のメモを変える理由を書いてください。</translation>
    </message>
    <message>
        <source>This memo is confirmed already.</source>
        <translation>このメモはすでに確認済です。</translation>
    </message>
    <message>
        <source>This memo is not submitted yet.</source>
        <translation>このメモはまだ提出されていません。</translation>
    </message>
    <message>
        <source>Every box of this memo is stamped already.</source>
        <translation>このメモの確認欄はすべて押印済みです。</translation>
    </message>
    <message>
        <source>There is no stamp box “%1”.</source>
        <translation>「%1」という印の欄はありません。</translation>
    </message>
    <message>
        <source>The box “%1” is stamped before “%2”.</source>
        <translation>「%2」より先に「%1」の印が必要です。</translation>
    </message>
    <message>
        <source>The next stamp is that of “%1”, which is not yours.</source>
        <translation>次は「%1」の印です。あなたの欄ではありません。</translation>
    </message>
    <message>
        <source>This box is not stamped.</source>
        <translation>この欄にはまだ印がありません。</translation>
    </message>
    <message>
        <source>Only %1, who stamped, can undo the stamp.</source>
        <translation>印を取り消せるのは、押した %1 だけです。</translation>
    </message>
    <message>
        <source>A stamp can be undone on its own day only. Write an amendment instead.</source>
        <translation>印を取り消せるのは押した当日だけです。代わりに修正を書いてください。</translation>
    </message>
    <message>
        <source>A later box is stamped already. That stamp is undone first.</source>
        <translation>後の欄がすでに押印されています。先にそちらを取り消してください。</translation>
    </message>
    <message>
        <source>An amendment cannot be taken back: its memo was confirmed. Ask the office to return it.</source>
        <translation>確認済みだったメモの修正は取り戻せません。事務局に差戻しを頼んでください。</translation>
    </message>
    <message>
        <source>Only its writer takes a memo back. The office returns it.</source>
        <translation>取り戻せるのは書いた人だけです。事務局は差戻しを使ってください。</translation>
    </message>
</context>
<context>
    <name>MemoService</name>
    <message>
        <source>There is no memo %1.</source>
        <translation>メモ %1 はありません。</translation>
    </message>
    <message>
        <source>There is no booking %1.</source>
        <translation>予約 %1 はありません。</translation>
    </message>
    <message>
        <source>You have no such draft.</source>
        <translation>その下書きはありません。</translation>
    </message>
    <message>
        <source>Record %1: </source>
        <translation>%1件目：</translation>
    </message>
    <message>
        <source>This booking has a memo already.</source>
        <translation>この予約にはすでにメモがあります。</translation>
    </message>
    <message>
        <source>The office writes its remark while the memo waits for its stamps.</source>
        <translation>所見を書けるのは、メモが確認を待っている間だけです。</translation>
    </message>
    <message>
        <source>You may not read the impression. Print the memo without it.</source>
        <translation>所感を読む権限がありません。所感を省いて印刷してください。</translation>
    </message>
    <message>
        <source>This memo has changed since you read it, so that nothing was done. Read it again and decide anew.</source>
        <translation>お読みになったあとでこのメモが変わったため、何も行っていません。内容を読み直してから、もう一度操作してください。</translation>
    </message>
    <message>
        <source>There is no client %1.</source>
        <translation>企業 %1 はありません。</translation>
    </message>
</context>
<context>
    <name>MemoSubmission</name>
    <message>
        <source>Enter year, month and day of the session.</source>
        <translation>相談日の年・月・日を入れてください。</translation>
    </message>
    <message>
        <source>Enter the time at which the session began.</source>
        <translation>相談の開始時刻を入れてください。</translation>
    </message>
    <message>
        <source>Enter the time at which the session ended.</source>
        <translation>相談の終了時刻を入れてください。</translation>
    </message>
    <message>
        <source>The end is not later than the start. A session over midnight is written as two memos.</source>
        <translation>終了が開始より後になっていません。日をまたぐ相談は、メモを2枚に分けてください。</translation>
    </message>
    <message>
        <source>The session lies in the future. Submit the memo after it.</source>
        <translation>相談日時がまだ来ていません。相談の後に提出してください。</translation>
    </message>
    <message>
        <source>The session ends in the future. Correct the end, or submit the memo after it.</source>
        <translation>終了時刻がまだ来ていません。時刻を直すか、相談の後に提出してください。</translation>
    </message>
    <message>
        <source>Enter who of the centre advised.</source>
        <translation>相談対応者を入れてください。</translation>
    </message>
    <message>
        <source>Only one person leads a session. Make the others second or sitting in.</source>
        <translation>主担当は1人だけです。ほかの方は副担当か同席にしてください。</translation>
    </message>
    <message>
        <source>Enter the company, or the consultee if there is none yet.</source>
        <translation>企業名を入れてください。まだ企業がないときは相談者名を入れてください。</translation>
    </message>
    <message>
        <source>Enter the consultee, or the company.</source>
        <translation>相談者名か企業名を入れてください。</translation>
    </message>
    <message>
        <source>Enter who wrote the memo.</source>
        <translation>記載者を入れてください。</translation>
    </message>
    <message>
        <source>Enter what was asked.</source>
        <translation>相談内容を書いてください。</translation>
    </message>
    <message>
        <source>Enter what was advised.</source>
        <translation>アドバイス内容を書いてください。</translation>
    </message>
</context>
<context>
    <name>MemoText</name>
    <message>
        <source>The text could not be written to %1. It still stands on the screen; choose another place, such as a USB stick.</source>
        <translation>%1 に書き込めませんでした。文章は画面に残っています。USBメモリーなど、別の場所を選んでください。</translation>
    </message>
</context>
<context>
    <name>MergePanel</name>
    <message>
        <source>Head</source>
        <translation>代表</translation>
    </message>
    <message>
        <source>Sent by</source>
        <translation>紹介元</translation>
    </message>
    <message numerus="yes">
        <source>%n memo(s)</source>
        <translation>
            <numerusform>メモ%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n booking(s)</source>
        <translation>
            <numerusform>予約%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>The other record holds %1.</source>
        <extracomment>%1 is &quot;1 memo&quot; or &quot;1 memo, 1 booking&quot;; the second: what stands between them</extracomment>
        <translation>%1が別の記録に分かれています。</translation>
    </message>
    <message>
        <source>, </source>
        <comment>holdings</comment>
        <translation>・</translation>
    </message>
    <message>
        <source>Memos %1 → %2</source>
        <translation>メモ %1 → %2件</translation>
    </message>
    <message>
        <source>Bookings %1 → %2</source>
        <translation>予約 %1 → %2件</translation>
    </message>
    <message>
        <source>Files %1 → %2</source>
        <translation>添付 %1 → %2件</translation>
    </message>
    <message>
        <source>place being held</source>
        <translation>枠を仮押さえ中</translation>
    </message>
    <message>
        <source>Business</source>
        <translation>主な事業</translation>
    </message>
    <message>
        <source>Corp. no.</source>
        <translation>法人番号</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>電話</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>年商</translation>
    </message>
</context>
<context>
    <name>MergeService</name>
    <message>
        <source>There is no client %1.</source>
        <translation>企業 %1 はありません。</translation>
    </message>
    <message>
        <source>%1 was merged into %2 already. Nothing was changed; continue with that one.</source>
        <translation>%1 はすでに %2 にまとめられています。何も変更していません。%2 で続けてください。</translation>
    </message>
    <message>
        <source>%1 is inactive. Nothing was changed; make it active before merging.</source>
        <translation>%1 は休止中です。何も変更していません。休止を解いてから、まとめてください。</translation>
    </message>
    <message>
        <source>a place that is being held, %1</source>
        <translation>仮押さえ中の枠 %1</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <extracomment>two sessions at one time</extracomment>
        <translation>%1 と %2</translation>
    </message>
    <message>
        <source>Both have a session at the same time: %1. Nothing was merged; move or cancel one of each first.</source>
        <translation>両方の企業に、同じ時間の予約があります（%1）。まとめずに、そのままにしてあります。先にどちらかの予約を移すか、取り消してください。</translation>
    </message>
    <message>
        <source>; </source>
        <translation>、</translation>
    </message>
    <message>
        <source>the kept record was merged into %1 since, undo that first</source>
        <translation>そのあと %1 にまとめられています。先にそちらを元に戻してください</translation>
    </message>
    <message>
        <source>%1 was merged since, undo that first</source>
        <translation>そのあと %1 もまとめられています。先にそちらを元に戻してください</translation>
    </message>
    <message>
        <source>session %1 names persons or cases of both</source>
        <translation>%1 の相談が、両方の相談者や案件を指しています</translation>
    </message>
    <message>
        <source>session %1 would be at the same time as another one</source>
        <translation>%1 の予約が、ほかの予約と同じ時間になります</translation>
    </message>
    <message>
        <source>The two cannot be separated: %1. Nothing was changed.</source>
        <translation>元に戻せません（%1）。何も変更していません。</translation>
    </message>
    <message>
        <source>A client cannot be merged with itself. Nothing was changed.</source>
        <translation>同じ企業どうしをまとめることはできません。何も変更していません。</translation>
    </message>
    <message>
        <source>Somebody else has just changed one of the two. Nothing was merged; look at them again.</source>
        <translation>たったいま、ほかの人がどちらかの記録を変更しました。まとめていません。もう一度見比べてください。</translation>
    </message>
    <message>
        <source>Their corporate numbers differ (%1 and %2), so they are two companies. Nothing was merged.</source>
        <translation>法人番号が違うので（%1 と %2）、別の企業です。まとめていません。</translation>
    </message>
    <message>
        <source>Client %1 is not part of a merge.</source>
        <translation>企業 %1 は、まとめられた記録ではありません。</translation>
    </message>
    <message>
        <source>%1 and %2 were merged more than %3 days ago, which can no longer be undone. Nothing was changed.</source>
        <translation>%1 と %2 をまとめてから%3日を過ぎたため、元に戻せません。何も変更していません。</translation>
    </message>
    <message>
        <source>A client cannot be compared with itself. Nothing was changed.</source>
        <translation>同じ記録どうしは比べられません。何も変更していません。</translation>
    </message>
</context>
<context>
    <name>Move</name>
    <message>
        <source>%1 is open in another program (%2). Nothing was moved; close it there and try again.</source>
        <translation>%1 はほかのプログラム（%2）で開かれています。何も移していません。そちらを閉じてから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s)</source>
        <translation>
            <numerusform>接続%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 has %n problem(s), so that nothing was moved: %2</source>
        <translation>
            <numerusform>%1 に%n件の問題があるため、何も移していません：%2</numerusform>
        </translation>
    </message>
    <message>
        <source>What arrived is not what was sent, so that nothing was moved. Try again; if it comes back, have disk and network looked at.</source>
        <translation>届いた内容が元の内容と一致しないため、何も移していません。もう一度お試しください。繰り返す場合は、ディスクとネットワークを点検してください。</translation>
    </message>
    <message>
        <source>Somebody saved in %1 while it was moved, so that nothing was moved. Close the program everywhere and try again.</source>
        <translation>移行中に %1 へ書き込みがあったため、何も移していません。すべてのパソコンでよろずデスクを閉じてから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The move was stopped. Nothing was changed.</source>
        <translation>移行を中止しました。何も変わっていません。</translation>
    </message>
    <message>
        <source>The connection to %1 was lost. Nothing was moved; start again.</source>
        <translation>%1 との接続が切れました。何も移していません。最初からやり直してください。</translation>
    </message>
    <message>
        <source>From %1 only who has set the data base up can move it: a person does not see the drafts of the others. Use that login (guide to the server: server.md).</source>
        <translation>%1 からの移行は、データベースを作成したときのログイン名でしかできません（職員のログイン名では、ほかの人の下書きが見えないため）。そのログイン名で開き直してください（サーバーの手引き server.md）。</translation>
    </message>
</context>
<context>
    <name>NoteRules</name>
    <message>
        <source>The record to which this belongs does not exist. Nothing was written; load it again.</source>
        <translation>付ける先の記録がないため、何も書いていません。読み込み直してください。</translation>
    </message>
    <message>
        <source>Choose to whom it goes.</source>
        <translation>渡す相手を選んでください。</translation>
    </message>
    <message>
        <source>The person to whom it goes does not work here (any more). Choose somebody else.</source>
        <translation>相手は在籍していません。ほかの人を選んでください。</translation>
    </message>
    <message>
        <source>Write what is to be known or done.</source>
        <translation>伝えること、または、することを書いてください。</translation>
    </message>
    <message>
        <source>A note has %1 letters at most. Write the rest into the memo.</source>
        <translation>%1字以内で書いてください。残りはメモに書いてください。</translation>
    </message>
</context>
<context>
    <name>NoteText</name>
    <message>
        <source>%1 bytes</source>
        <translation>%1 バイト</translation>
    </message>
    <message>
        <source>%1 KB</source>
        <translation>%1 KB</translation>
    </message>
    <message>
        <source>%1 MB</source>
        <translation>%1 MB</translation>
    </message>
    <message>
        <source>today</source>
        <translation>本日</translation>
    </message>
    <message>
        <source>M/d (ddd)</source>
        <extracomment>a date format of Qt: month, day, weekday</extracomment>
        <translation>M/d（ddd）</translation>
    </message>
</context>
<context>
    <name>OtherCentres</name>
    <message>
        <source>MMM yyyy</source>
        <comment>a month</comment>
        <translation>yyyy年M月</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1～%2</translation>
    </message>
    <message>
        <source>Centre</source>
        <translation>拠点</translation>
    </message>
    <message>
        <source>This centre</source>
        <translation>当拠点</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a figure and where it was published</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>期間</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>公表値</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>当拠点／他</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>出典</translation>
    </message>
    <message>
        <source>This centre · %1</source>
        <translation>当拠点 · %1</translation>
    </message>
</context>
<context>
    <name>PaperPrinter</name>
    <message>
        <source>The printer did not take the sheet. Check that it is switched on, or save a PDF instead.</source>
        <translation>プリンターに送れませんでした。電源と接続を確かめるか、PDFで保存してください。</translation>
    </message>
    <message>
        <source>The printer stopped before page %1. Print the remaining pages again.</source>
        <translation>%1ページ目の前でプリンターが止まりました。残りのページをもう一度印刷してください。</translation>
    </message>
    <message>
        <source>The printer reported an error. Check the printer and print again, or save a PDF instead.</source>
        <translation>プリンターがエラーを返しました。プリンターを確かめてもう一度印刷するか、PDFで保存してください。</translation>
    </message>
</context>
<context>
    <name>PartnershipService</name>
    <message>
        <source>%1 is no fiscal year of the centre.</source>
        <translation>%1は拠点の年度ではありません。</translation>
    </message>
    <message>
        <source>A figure is not less than nothing.</source>
        <translation>値は0以上にしてください。</translation>
    </message>
</context>
<context>
    <name>Password</name>
    <message>
        <source>There is not enough memory to keep a password safely. Nothing was changed; close other programs and try again.</source>
        <translation>メモリが足りず、パスワードを安全に保存できません。変更はしていません。ほかのプログラムを閉じてもう一度試してください。</translation>
    </message>
</context>
<context>
    <name>PdfFile</name>
    <message>
        <source>The PDF was not written, because the font IPAGothic is missing. Install the package fonts-ipafont-gothic and try again.</source>
        <translation>フォント「IPAゴシック」が入っていないため、PDFを書き出していません。パッケージ fonts-ipafont-gothic を入れてから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The PDF could not be written completely. Try another place.</source>
        <translation>PDFを最後まで書き出せませんでした。別の保存先をお試しください。</translation>
    </message>
    <message>
        <source>%1 cannot be written: there is no such folder. Choose another place.</source>
        <translation>%1 に書き出せません。フォルダーが見つかりません。別の保存先を選んでください。</translation>
    </message>
    <message>
        <source>%1 cannot be written, because the file or its folder is read-only. Choose another place.</source>
        <translation>%1 に書き出せません。ファイルまたはフォルダーが読み取り専用です。別の保存先を選んでください。</translation>
    </message>
    <message>
        <source>%1 was not written, because the disk is full. Nothing was changed there. Free some space or choose another place.</source>
        <translation>ディスクの空きが足りないため、%1 を書き出していません。元のファイルはそのままです。空きを作るか、別の保存先を選んでください。</translation>
    </message>
    <message>
        <source>%1 could not be written completely. What was there before is unchanged. Try again or choose another place.</source>
        <translation>%1 を最後まで書き出せませんでした。元のファイルはそのままです。もう一度試すか、別の保存先を選んでください。</translation>
    </message>
</context>
<context>
    <name>Permissions</name>
    <message>
        <source>This is not permitted to the group “%1”. Ask one of: %2.</source>
        <extracomment>%1 is the caller&apos;s permission group, %2 a list of groups</extracomment>
        <translation>「%1」の方はこの操作ができません。できるのは次の方です：%2。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Read records</source>
        <translation>記録を見る</translation>
    </message>
    <message>
        <source>Read the impression</source>
        <translation>所感を見る</translation>
    </message>
    <message>
        <source>Write and submit own memos</source>
        <translation>自分の相談メモを書く・提出する</translation>
    </message>
    <message>
        <source>Write memos of others</source>
        <translation>他の人の相談メモを書く</translation>
    </message>
    <message>
        <source>Confirm memos (stamp)</source>
        <translation>相談メモに確認印を押す</translation>
    </message>
    <message>
        <source>Return memos</source>
        <translation>相談メモを差し戻す</translation>
    </message>
    <message>
        <source>Amend confirmed memos</source>
        <translation>確認済みのメモを訂正する</translation>
    </message>
    <message>
        <source>Edit companies, cases and referrals</source>
        <translation>企業・案件・紹介を編集する</translation>
    </message>
    <message>
        <source>Edit bookings</source>
        <translation>予約を編集する</translation>
    </message>
    <message>
        <source>Attachments, handover notes and tasks</source>
        <translation>添付・引継ぎ・やることを書く</translation>
    </message>
    <message>
        <source>Edit offices, booths, word lists and rules</source>
        <translation>事務所・ブース・分類・決まりを変える</translation>
    </message>
    <message>
        <source>Export lists</source>
        <translation>一覧を書き出す</translation>
    </message>
    <message>
        <source>Export the impression</source>
        <translation>所感を含めて書き出す</translation>
    </message>
    <message>
        <source>Read the record of changes</source>
        <translation>変更の記録を見る</translation>
    </message>
    <message>
        <source>Make a copy of everything</source>
        <translation>全体の控えを取る</translation>
    </message>
    <message>
        <source>Bring back a copy</source>
        <translation>控えから戻す</translation>
    </message>
    <message>
        <source>Merge companies</source>
        <translation>企業を統合する</translation>
    </message>
    <message>
        <source>Edit people, groups and passwords</source>
        <translation>職員・権限・パスワードを管理する</translation>
    </message>
    <message>
        <source>Switch sign-in on and off</source>
        <translation>サインインの有無を切り替える</translation>
    </message>
    <message>
        <source>Erase what the record of changes holds</source>
        <translation>変更の記録の内容を消去する</translation>
    </message>
    <message>
        <source>Edit the roster</source>
        <translation>勤務予定の編集</translation>
    </message>
    <message>
        <source>Edit agencies and activities</source>
        <translation>支援機関と活動の編集</translation>
    </message>
    <message>
        <source>Enter targets and published figures</source>
        <translation>目標値と公表値の入力</translation>
    </message>
    <message>
        <source>Close months</source>
        <translation>月次集計の確定</translation>
    </message>
    <message>
        <source>Open closed months again</source>
        <translation>確定した月の再開</translation>
    </message>
    <message>
        <source>Save cross tables, import figures of other centres</source>
        <translation>クロス集計の保存、他拠点の数の取込み</translation>
    </message>
    <message>
        <source>Mark and write case studies</source>
        <translation>事例の登録と執筆</translation>
    </message>
    <message>
        <source>Approve case studies</source>
        <translation>事例の承認</translation>
    </message>
</context>
<context>
    <name>PlaceRules</name>
    <message>
        <source>“%1” is among the retired ones. Nothing was changed; take it into use again or choose another name.</source>
        <translation>「%1」は廃止したものの中にあります。何も変更していません。再び使うか、別の名称にしてください。</translation>
    </message>
    <message>
        <source>“%1” is there already. Nothing was changed; choose another name.</source>
        <translation>「%1」はすでにあります。何も変更していません。別の名称にしてください。</translation>
    </message>
    <message>
        <source>Write the reason: it is shown to whoever wants to book then.</source>
        <translation>理由を入力してください。予約を取ろうとした人に表示されます。</translation>
    </message>
    <message>
        <source>An office needs a name. Nothing was changed.</source>
        <translation>事務所の名称を入力してください。何も変更していません。</translation>
    </message>
    <message>
        <source>The closing time is not later than the opening. Nothing was changed.</source>
        <translation>終了時刻が開始時刻より後になっていません。何も変更していません。</translation>
    </message>
    <message>
        <source>“%1” is the headquarters. Nothing was changed; take the mark away there first.</source>
        <translation>本部は「%1」になっています。何も変更していません。先にそちらの本部の印を外してください。</translation>
    </message>
    <message>
        <source>“%1” is the only office that clients can come to. Nothing was changed; enter another one first.</source>
        <translation>来所できる事務所は「%1」だけです。何も変更していません。先に別の事務所を登録してください。</translation>
    </message>
    <message>
        <source>A booth needs a name. Nothing was changed.</source>
        <translation>ブースの名称を入力してください。何も変更していません。</translation>
    </message>
    <message>
        <source>A booth seats 1 to %1. Nothing was changed.</source>
        <translation>ブースの定員は1～%1名です。何も変更していません。</translation>
    </message>
    <message>
        <source>There is no such booth in use. Nothing was changed.</source>
        <translation>使用中のブースの中に見当たりません。何も変更していません。</translation>
    </message>
    <message>
        <source>The end is not later than the beginning. Nothing was changed.</source>
        <translation>終わりが始まりより後になっていません。何も変更していません。</translation>
    </message>
    <message>
        <source>There is no such office. Nothing was changed.</source>
        <translation>その事務所はありません。何も変更していません。</translation>
    </message>
    <message>
        <source>Say which day is closed. Nothing was changed.</source>
        <translation>休業する日を入力してください。何も変更していません。</translation>
    </message>
    <message>
        <source>The last day lies before the first. Nothing was changed.</source>
        <translation>最終日が初日より前になっています。何も変更していません。</translation>
    </message>
</context>
<context>
    <name>PlaceService</name>
    <message>
        <source>Sessions are booked at %1: %2. Nothing was changed; move or cancel them first.</source>
        <translation>%1には予約が入っています（%2）。何も変更していません。先に予約を移すか取り消してください。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 ほか%2件</translation>
    </message>
</context>
<context>
    <name>ReceptionSheet</name>
    <message numerus="yes">
        <source>%n session(s)</source>
        <translation>
            <numerusform>予約 %n件</numerusform>
        </translation>
    </message>
    <message>
        <source>Printed %1, %2</source>
        <extracomment>%1 a day and a time, %2 a person</extracomment>
        <translation>印刷 %1&#x3000;%2</translation>
    </message>
    <message>
        <source>First session</source>
        <translation>初回</translation>
    </message>
    <message>
        <source>Session %1</source>
        <extracomment>the client&apos;s how-manieth session</extracomment>
        <translation>%1回目</translation>
    </message>
    <message>
        <source>Day sheet %1</source>
        <extracomment>the document of the reception; %1 a day: 20241120</extracomment>
        <translation>受付表 %1</translation>
    </message>
    <message>
        <source>There are no sessions.</source>
        <translation>予約はありません。</translation>
    </message>
    <message>
        <source>Day sheet</source>
        <translation>受付表</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>来所</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>場所</translation>
    </message>
    <message>
        <source>Company and client</source>
        <translation>企業名・相談者</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>電話</translation>
    </message>
    <message>
        <source>With</source>
        <translation>対応者</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>主訴・回数</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Tentative</source>
        <translation>仮予約</translation>
    </message>
</context>
<context>
    <name>RecordText</name>
    <message numerus="yes">
        <source>%n company(ies)</source>
        <translation>
            <numerusform>%n社</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>no name</source>
        <translation>（名前なし）</translation>
    </message>
</context>
<context>
    <name>ReferralService</name>
    <message>
        <source>There is no referral %1.</source>
        <translation>紹介 %1 はありません。</translation>
    </message>
    <message>
        <source>The case of a referral is one of its client’s.</source>
        <translation>紹介に付ける案件は、同じ企業のものから選んでください。</translation>
    </message>
    <message>
        <source>The memo of a referral is one of its client’s.</source>
        <translation>紹介に付けるメモは、同じ企業のものから選んでください。</translation>
    </message>
    <message>
        <source>A referral is somebody’s: choose the client.</source>
        <translation>どの企業の紹介かを選んでください。</translation>
    </message>
    <message>
        <source>Choose the agency.</source>
        <translation>機関を選んでください。</translation>
    </message>
    <message>
        <source>Write what the referral is about.</source>
        <translation>紹介の内容を入力してください。</translation>
    </message>
    <message>
        <source>Choose the day on which we ask what became of it.</source>
        <translation>結果を確認する日を選んでください。</translation>
    </message>
    <message>
        <source>The day on which we ask comes after the referral.</source>
        <translation>確認日は紹介した日より前にできません。</translation>
    </message>
    <message>
        <source>Write what came of it.</source>
        <translation>結果を入力してください。</translation>
    </message>
    <message>
        <source>The result comes after the referral.</source>
        <translation>結果の日は紹介した日より前にできません。</translation>
    </message>
    <message>
        <source>This referral has a result already, of %1. Nothing was changed; edit that one.</source>
        <translation>この紹介には %1 付けの結果がすでにあります。何も変えていません。その結果を直してください。</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>Not yet</source>
        <translation>集計前</translation>
    </message>
    <message>
        <source>Being entered</source>
        <translation>入力中</translation>
    </message>
    <message>
        <source>Being checked</source>
        <translation>確認中</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>確定</translation>
    </message>
    <message>
        <source>Corrections</source>
        <translation>修正あり</translation>
    </message>
    <message>
        <source>First session</source>
        <translation>新規</translation>
    </message>
    <message>
        <source>Further session</source>
        <translation>継続</translation>
    </message>
    <message>
        <source>Mode of the session</source>
        <translation>相談の方法</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>相談者</translation>
    </message>
    <message>
        <source>New companies</source>
        <translation>新規の企業</translation>
    </message>
    <message>
        <source>Companies that came before</source>
        <translation>継続の企業</translation>
    </message>
    <message>
        <source>Topics (several each)</source>
        <translation>相談分野（複数あり）</translation>
    </message>
    <message>
        <source>Industry</source>
        <translation>業種</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>性別</translation>
    </message>
    <message>
        <source>Age group</source>
        <translation>年代</translation>
    </message>
    <message>
        <source>Coordinator in the lead</source>
        <translation>担当コーディネーター</translation>
    </message>
    <message>
        <source>Subject of the session</source>
        <translation>相談の内容</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>相談経路</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>事業</translation>
    </message>
    <message>
        <source>Bookings</source>
        <translation>予約</translation>
    </message>
    <message>
        <source>Different companies</source>
        <translation>実企業数（社）</translation>
    </message>
    <message>
        <source>Not entered</source>
        <translation>未入力</translation>
    </message>
    <message>
        <source>Women</source>
        <translation>女性</translation>
    </message>
    <message>
        <source>Men</source>
        <translation>男性</translation>
    </message>
    <message>
        <source>Other gender</source>
        <translation>その他の性別</translation>
    </message>
    <message>
        <source>80 and older</source>
        <translation>80歳以上</translation>
    </message>
    <message>
        <source>%1 to %2 years</source>
        <translation>%1～%2歳</translation>
    </message>
    <message>
        <source>Zemi days and seminars</source>
        <translation>よろずゼミ</translation>
    </message>
    <message>
        <source>Visits to and of other centres</source>
        <translation>視察・拠点交流</translation>
    </message>
    <message>
        <source>Partnership</source>
        <translation>支援機関連携</translation>
    </message>
</context>
<context>
    <name>ReportService</name>
    <message>
        <source>%1 is not closed. Nothing was changed.</source>
        <translation>%1は確定されていません。変更はありません。</translation>
    </message>
    <message>
        <source>The report has no figure “%1”.</source>
        <translation>集計表に「%1」という数はありません。</translation>
    </message>
    <message>
        <source>This record is counted as it was when the month was closed. Nothing was changed.</source>
        <translation>この記録の集計は確定時と同じです。変更はありません。</translation>
    </message>
</context>
<context>
    <name>ReportText</name>
    <message>
        <source>Fiscal %1</source>
        <translation>%1年度</translation>
    </message>
    <message>
        <source>Year to date</source>
        <translation>年度累計</translation>
    </message>
</context>
<context>
    <name>ReportTexts</name>
    <message>
        <source>fiscal %1</source>
        <translation>%1年度</translation>
    </message>
    <message>
        <source>%1, quarter %2</source>
        <comment>fiscal year, quarter</comment>
        <translation>%1 第%2四半期</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1～%2</translation>
    </message>
    <message>
        <source>Report of activities %1</source>
        <translation>業務実績集計表&#x3000;%1分</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>区分</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>計</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>前月</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>前期</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>増減</translation>
    </message>
    <message>
        <source>Year to date</source>
        <translation>年度累計</translation>
    </message>
    <message>
        <source>By month</source>
        <translation>月別</translation>
    </message>
    <message>
        <source>Breakdown</source>
        <translation>内訳</translation>
    </message>
    <message>
        <source>Consultations</source>
        <translation>相談件数</translation>
    </message>
    <message>
        <source>Tokyo Yorozu SME Support Centre</source>
        <translation>東京都よろず支援拠点</translation>
    </message>
    <message>
        <source>Closed %1 by %2</source>
        <translation>%1 確定（%2）</translation>
    </message>
    <message>
        <source>Counted %1</source>
        <translation>作成 %1</translation>
    </message>
    <message>
        <source>Not by office</source>
        <translation>拠点の区別なし</translation>
    </message>
</context>
<context>
    <name>RosterRules</name>
    <message>
        <source>This office is not in use. Nothing was changed.</source>
        <translation>この事務所は使われていません。何も変更していません。</translation>
    </message>
    <message>
        <source>“%1” is no place to go to; enter the day as worked from home. Nothing was changed.</source>
        <translation>「%1」は出勤する場所ではありません。在宅として登録してください。何も変更していません。</translation>
    </message>
    <message>
        <source>The end is not later than the beginning. Nothing was changed.</source>
        <translation>終わりが始まりより後になっていません。何も変更していません。</translation>
    </message>
    <message>
        <source>This person is not with the centre then. Nothing was changed.</source>
        <translation>この人はその日、拠点に在籍していません。何も変更していません。</translation>
    </message>
    <message>
        <source>Say which day. Nothing was changed.</source>
        <translation>日を指定してください。何も変更していません。</translation>
    </message>
    <message>
        <source>On weekends and holidays one works online from home. Write the reason why %1 goes to the office on %2.</source>
        <translation>土日祝日は原則、在宅でのオンライン相談です。%1さんが%2に事務所へ出勤する理由を書いてください。</translation>
    </message>
    <message>
        <source>Say from which day on the week holds. Nothing was changed.</source>
        <translation>週の型をいつから使うか指定してください。何も変更していません。</translation>
    </message>
    <message>
        <source>Another week of %1 begins on that day. Nothing was changed; edit that one.</source>
        <translation>%1さんにはこの日から始まる週の型がすでにあります。何も変更していません。そちらを直してください。</translation>
    </message>
    <message>
        <source>%1: none of the dispatched staff is there, %2 should be.</source>
        <translation>%1: 派遣職員の出勤がありません（%2名必要）。</translation>
    </message>
    <message>
        <source>%1: of the dispatched staff only %2 is there, %3 should be.</source>
        <translation>%1: 派遣職員の出勤は%2のみです（%3名必要）。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
</context>
<context>
    <name>RosterService</name>
    <message>
        <source>This week is not there any more; somebody else has taken it away. Nothing was changed.</source>
        <translation>この週の型は、ほかの人がすでに取り消しています。何も変更していません。</translation>
    </message>
    <message>
        <source>Say which days. Nothing was changed.</source>
        <translation>日を指定してください。何も変更していません。</translation>
    </message>
    <message>
        <source>There is no such person. Nothing was changed.</source>
        <translation>該当する人がいません。何も変更していません。</translation>
    </message>
</context>
<context>
    <name>SealedZip</name>
    <message>
        <source>The encrypted file could not be made. Nothing was written; try again.</source>
        <translation>暗号化したファイルを作れませんでした。何も書き込んでいません。もう一度お試しください。</translation>
    </message>
    <message>
        <source>This is no encrypted file of YorozuDesk, or it is damaged.</source>
        <translation>YorozuDesk の暗号化ファイルではないか、壊れています。</translation>
    </message>
    <message>
        <source>A password has at least %1 characters. Nothing was written.</source>
        <translation>パスワードは %1 文字以上にしてください。何も書き込んでいません。</translation>
    </message>
    <message>
        <source>The password is not the right one.</source>
        <translation>パスワードが違います。</translation>
    </message>
</context>
<context>
    <name>SearchPalette</name>
    <message>
        <source>today</source>
        <translation>本日</translation>
    </message>
    <message>
        <source>d MMM</source>
        <extracomment>A date format of Qt: a day of another year in a line of the palette.</extracomment>
        <translation>M/d</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>yyyy/M/d</translation>
    </message>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>企業</translation>
    </message>
    <message>
        <source>Bookings</source>
        <translation>予約</translation>
    </message>
    <message>
        <source>Memos</source>
        <translation>相談メモ</translation>
    </message>
    <message>
        <source>Agencies</source>
        <translation>支援機関</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>操作</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s)</source>
        <translation>
            <numerusform>相談 %n回</numerusform>
        </translation>
    </message>
    <message>
        <source>last %1</source>
        <translation>最終 %1</translation>
    </message>
    <message>
        <source>inactive</source>
        <translation>休止</translation>
    </message>
    <message>
        <source>on the list of 40</source>
        <translation>40先リスト</translation>
    </message>
    <message numerus="yes">
        <source>sent %n client(s)</source>
        <translation>
            <numerusform>紹介 %n社</numerusform>
        </translation>
    </message>
    <message>
        <source>Opened lately</source>
        <translation>最近開いたもの</translation>
    </message>
    <message>
        <source>over %1</source>
        <translation>%1件超</translation>
    </message>
    <message>
        <source>%1 found</source>
        <translation>%1件</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>今月</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>先月</translation>
    </message>
    <message>
        <source>This fiscal year</source>
        <translation>今年度</translation>
    </message>
    <message>
        <source>Last fiscal year</source>
        <translation>前年度</translation>
    </message>
    <message>
        <source>The last 12 months</source>
        <translation>直近12か月</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>担当者</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>相談項目</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>拠点</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>期間</translation>
    </message>
</context>
<context>
    <name>SearchService</name>
    <message>
        <source>The search index is not complete. The rest is built in the background, or by “yorozuctl search rebuild”.</source>
        <translation>索引の作成を途中で止めました。残りはよろずデスクの起動中、または「yorozuctl search rebuild」で作成されます。</translation>
    </message>
</context>
<context>
    <name>SeriesRules</name>
    <message>
        <source>A series needs its first day.</source>
        <translation>繰り返しの最初の日を入力してください。</translation>
    </message>
    <message>
        <source>A series comes again every 1 to %1 days, weeks or months.</source>
        <translation>繰り返しの間隔は1～%1の範囲で入力してください。</translation>
    </message>
    <message>
        <source>There is no such day of the week.</source>
        <translation>曜日の指定が正しくありません。</translation>
    </message>
    <message>
        <source>A month has no such week.</source>
        <translation>第何週かの指定が正しくありません。</translation>
    </message>
    <message>
        <source>A series ends on a day or after so many sessions: say one of the two.</source>
        <translation>繰り返しの終わりを、終了日か回数のどちらか一方で指定してください。</translation>
    </message>
    <message>
        <source>The series would end before its first day.</source>
        <translation>終了日が最初の日より前になっています。</translation>
    </message>
    <message>
        <source>No day of the series lies before its end.</source>
        <translation>終了日までに該当する日がありません。</translation>
    </message>
    <message>
        <source>A series has at most %1 sessions. End it sooner.</source>
        <translation>繰り返しは%1回までです。終わりを早めてください。</translation>
    </message>
    <message>
        <source>A day of the week is named twice. Name each once.</source>
        <translation>同じ曜日が二重に入っています。1回ずつ指定してください。</translation>
    </message>
</context>
<context>
    <name>SeriesService</name>
    <message>
        <source>There is no booking %1.</source>
        <translation>予約 %1 はありません。</translation>
    </message>
    <message>
        <source>There is no such series of sessions.</source>
        <translation>その繰り返し予約はありません。</translation>
    </message>
    <message>
        <source>The series has no session that another one could be like.</source>
        <translation>この繰り返し予約には、もとにできる予約がありません。</translation>
    </message>
    <message>
        <source>Every session of the series is left out.</source>
        <translation>すべての回が除かれています。</translation>
    </message>
    <message>
        <source>On that day the series has a session, or none by its rule. Nothing was changed; choose one of the days that were left out.</source>
        <translation>その日には、繰り返しの予約がすでにあるか、繰り返しの日に当たりません。変更していません。除いた日の中から選んでください。</translation>
    </message>
    <message>
        <source>Somebody else has changed these sessions since. They stay as they are now.</source>
        <translation>この間にほかの人がこれらの予約を変えました。予約は今のままです。</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>取り消し</translation>
    </message>
</context>
<context>
    <name>SeriesText</name>
    <message>
        <source>Daily</source>
        <translation>毎日</translation>
    </message>
    <message>
        <source>Weekly</source>
        <translation>毎週</translation>
    </message>
    <message>
        <source>Monthly</source>
        <translation>毎月</translation>
    </message>
    <message>
        <source>every day</source>
        <translation>毎日</translation>
    </message>
    <message>
        <source>every %1 days</source>
        <translation>%1日ごと</translation>
    </message>
    <message>
        <source>/</source>
        <comment>days</comment>
        <translation>・</translation>
    </message>
    <message>
        <source>every week on %1</source>
        <extracomment>%1 the days of the week</extracomment>
        <translation>毎週%1</translation>
    </message>
    <message>
        <source>every %2 weeks on %1</source>
        <translation>%2週ごとの%1</translation>
    </message>
    <message>
        <source>day %1</source>
        <comment>of the month</comment>
        <translation>%1日</translation>
    </message>
    <message>
        <source>the last %1</source>
        <comment>weekday of the month</comment>
        <translation>最後の%1</translation>
    </message>
    <message>
        <source>%2 no. %1</source>
        <comment>weekday of the month</comment>
        <extracomment>%1 a number, %2 a day of the week</extracomment>
        <translation>第%1%2</translation>
    </message>
    <message>
        <source>every month on %1</source>
        <extracomment>%1 the day of the month</extracomment>
        <translation>毎月%1</translation>
    </message>
    <message>
        <source>every %2 months on %1</source>
        <translation>%2か月ごとの%1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>%1まで</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s)</source>
        <comment>of a series</comment>
        <translation>
            <numerusform>相談 %n回</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
</context>
<context>
    <name>Services</name>
    <message>
        <source>%1 could not be created. Check the rights of the folder, or choose another place.</source>
        <translation>%1 を作れませんでした。フォルダーの権限を確かめるか、別の場所を選んでください。</translation>
    </message>
    <message>
        <source>A data base on a server is checked by who may read the record of changes.</source>
        <translation>サーバーのデータベースの点検は、変更の記録を閲覧できる職員が行ってください。</translation>
    </message>
</context>
<context>
    <name>ShownName</name>
    <message>
        <source>Booth %1</source>
        <translation>ブース%1</translation>
    </message>
    <message>
        <source>Online %1</source>
        <translation>オンライン%1</translation>
    </message>
</context>
<context>
    <name>SignInRules</name>
    <message>
        <source>A password has at least %1 characters.</source>
        <translation>パスワードは %1 文字以上にしてください。</translation>
    </message>
    <message>
        <source>A password has at most %1 characters.</source>
        <translation>パスワードは %1 文字以内にしてください。</translation>
    </message>
    <message>
        <source>The own name is no password. Choose another.</source>
        <translation>自分の名前はパスワードにできません。別のものにしてください。</translation>
    </message>
    <message>
        <source>A password has at least four different characters.</source>
        <translation>パスワードには 4 種類以上の文字を使ってください。</translation>
    </message>
    <message>
        <source>A password cannot hold %1: not every computer reads this character alike. Choose another one.</source>
        <translation>パスワードに %1 は使えません。端末やサーバーによって読み取り方が異なる文字です。別の文字にしてください。</translation>
    </message>
</context>
<context>
    <name>SignInService</name>
    <message>
        <source>Only one’s own password can be given here.</source>
        <translation>ここで使えるのは自分のパスワードだけです。</translation>
    </message>
    <message>
        <source>Try again in %1 minutes.</source>
        <translation>%1 分後にもう一度試してください。</translation>
    </message>
    <message>
        <source>Try again in %1 seconds.</source>
        <translation>%1 秒後にもう一度試してください。</translation>
    </message>
    <message>
        <source>There is nobody of this name or login on the staff list.</source>
        <translation>この名前・ログイン名の方は職員一覧にいません。</translation>
    </message>
    <message>
        <source>Several people bear this name. Give the full name or the login.</source>
        <translation>同じ名前の方が複数います。フルネームかログイン名を入力してください。</translation>
    </message>
    <message>
        <source>This person has left and does not sign in any more. Ask the administrator.</source>
        <translation>この方は退任しているため、サインインできません。管理者に相談してください。</translation>
    </message>
    <message>
        <source>This person has no password yet. Ask the administrator for a first one.</source>
        <translation>この方にはまだパスワードがありません。管理者から最初のパスワードを受け取ってください。</translation>
    </message>
    <message>
        <source>The password was wrong several times.</source>
        <translation>パスワードの間違いが続きました。</translation>
    </message>
    <message>
        <source>The password is wrong.</source>
        <translation>パスワードが違います。</translation>
    </message>
    <message>
        <source>The password is wrong. Look at Caps Lock and at the input method.</source>
        <translation>パスワードが違います。Caps Lock と日本語入力の状態を確かめてください。</translation>
    </message>
    <message>
        <source>The screen is locked after 1 to %1 minutes, or never (0).</source>
        <translation>画面をロックするまでの時間は 1～%1 分です（0 はロックしない）。</translation>
    </message>
    <message>
        <source>Sign-in begins with somebody who looks after the people. %1 does not.</source>
        <translation>サインインは、職員を管理できる方から始めます。%1 さんにはその権限がありません。</translation>
    </message>
    <message>
        <source>Choose a password for yourself first. Nothing was changed.</source>
        <translation>先に自分のパスワードを決めてください。変更はしていません。</translation>
    </message>
    <message>
        <source>Nobody is before the screen who could sign in.</source>
        <translation>サインインできる方が選ばれていません。</translation>
    </message>
    <message>
        <source>On a server one always signs in at the server. There is nothing to switch.</source>
        <translation>サーバーのデータベースでは、常にサーバーへサインインします。切り替えはできません。</translation>
    </message>
</context>
<context>
    <name>StaffCsv</name>
    <message>
        <source>The name is missing.</source>
        <translation>氏名がありません。</translation>
    </message>
    <message>
        <source>“%1” is no role of this program. The roles are チーフ, サブチーフ, コーディネーター, コンシェルジュ, 課長, 事務局, 分析担当, 閲覧のみ, 管理者.</source>
        <translation>「%1」という役割はありません。チーフ、サブチーフ、コーディネーター、コンシェルジュ、課長、事務局、分析担当、閲覧のみ、管理者 のどれかにしてください。</translation>
    </message>
    <message>
        <source>“%1”: the level of a skill is 1, 2 or 3, as in 資金繰り:3.</source>
        <translation>「%1」：スキルの段階は 1・2・3 で書いてください（例 資金繰り:3）。</translation>
    </message>
</context>
<context>
    <name>StaffRemarks</name>
    <message>
        <source>%1–%2 taken</source>
        <translation>%1–%2 予約あり</translation>
    </message>
    <message>
        <source>free</source>
        <translation>空き</translation>
    </message>
    <message>
        <source>works %1–%2</source>
        <translation>勤務 %1–%2</translation>
    </message>
</context>
<context>
    <name>Storage</name>
    <message>
        <source>The record of changes has a gap before entry %1.</source>
        <translation>変更履歴の%1番の手前が欠けています。</translation>
    </message>
    <message>
        <source>Entry %1 of the record of changes was altered, or the one before it.</source>
        <translation>変更履歴の%1番、またはその一つ前が書き換えられています。</translation>
    </message>
    <message>
        <source>There are one to four stamp boxes, each with a name. Nothing was changed.</source>
        <translation>確認欄は1つから4つまでで、それぞれに名前が必要です。変更は行っていません。</translation>
    </message>
    <message>
        <source>Two stamp boxes have the same name. Nothing was changed; choose another.</source>
        <translation>同じ名前の確認欄が2つあります。変更は行っていません。別の名前にしてください。</translation>
    </message>
    <message>
        <source>The folder of %1 does not exist. Create it or choose another place.</source>
        <translation>%1 を置くフォルダーがありません。フォルダーを作るか、別の場所を選んでください。</translation>
    </message>
    <message>
        <source>%1 is a folder. Choose the data base file inside it.</source>
        <translation>%1 はフォルダーです。中のデータベースファイルを選んでください。</translation>
    </message>
    <message>
        <source>%1 exists already and was left untouched. Choose another name.</source>
        <translation>%1 はすでにあります。手を加えていません。別の名前を選んでください。</translation>
    </message>
    <message>
        <source>%1 cannot be read. Check that it is a file and that you may read it.</source>
        <translation>%1 を読み込めません。ファイルであること、読み取りの権限があることを確かめてください。</translation>
    </message>
    <message>
        <source>%1 lies on a network drive, where a data base gets damaged. Move it to a disk of this computer.</source>
        <translation>%1 はネットワークドライブ上にあります。そこではデータベースが壊れるおそれがあるため開きません。このパソコンのディスクに移してください。</translation>
    </message>
    <message>
        <source>%1 is empty, not a data base. Choose another file or restore a backup.</source>
        <translation>%1 は空のファイルで、データベースではありません。別のファイルを選ぶか、バックアップから復元してください。</translation>
    </message>
    <message>
        <source>%1 or its folder cannot be written. Change the rights or choose another place.</source>
        <translation>%1 またはそのフォルダーに書き込めません。権限を変えるか、別の場所を選んでください。</translation>
    </message>
    <message>
        <source>%1 cannot be created. Change the rights of the folder or choose another place.</source>
        <translation>%1 を作成できません。フォルダーの権限を変えるか、別の場所を選んでください。</translation>
    </message>
    <message>
        <source>%1 was not opened, for the data base library of this computer refuses a setting that keeps it safe. Install the library that comes with YorozuDesk.</source>
        <translation>%1 を開きませんでした。このパソコンのデータベースライブラリが、データを守る設定を受け付けません。よろずデスクに付属のライブラリを入れてください。</translation>
    </message>
    <message>
        <source>%1 is not a data base of YorozuDesk. It was left untouched; choose another file.</source>
        <translation>%1 はよろずデスクのデータベースではありません。手を加えていません。別のファイルを選んでください。</translation>
    </message>
    <message>
        <source>%1 was written by a newer YorozuDesk. It was left untouched; install that version.</source>
        <translation>%1 はより新しいよろずデスクで作られています。手を加えていません。新しい版を入れてから開いてください。</translation>
    </message>
    <message>
        <source>%1 was written by an older YorozuDesk. It was left untouched; bring it up to date with “yorozuctl upgrade”, which makes a backup first.</source>
        <translation>%1 は以前の版のよろずデスクで作られています。手を加えていません。「yorozuctl upgrade」で更新してください（先にバックアップを取ります）。</translation>
    </message>
    <message>
        <source>%1 is cut off: its end is missing. Restore a backup; the file was left untouched.</source>
        <translation>%1 は途中で切れていて、終わりの部分がありません。手を加えていません。バックアップから復元してください。</translation>
    </message>
    <message>
        <source>Two sessions hold the same booth, person or client at one time: %1.</source>
        <translation>同じ時間に同じブース・担当者・相談者が二重に押さえられています：%1。</translation>
    </message>
    <message>
        <source>Session %1 takes place, but its booth is not kept for it.</source>
        <translation>相談 %1 は予約されていますが、ブースが確保されていません。</translation>
    </message>
    <message>
        <source>The cancelled session %1 still keeps its booth or people.</source>
        <translation>取消された相談 %1 が、まだブースや担当者を押さえています。</translation>
    </message>
    <message>
        <source>Memo %1 has no lead, or another one than it is counted for.</source>
        <translation>相談メモ %1 に主担当がいないか、集計上の主担当と食い違っています。</translation>
    </message>
    <message>
        <source>The revisions of memo %1 have a gap.</source>
        <translation>相談メモ %1 の版が欠けています。</translation>
    </message>
    <message>
        <source>Memo %1 was submitted, but its text is missing.</source>
        <translation>相談メモ %1 は提出されていますが、本文がありません。</translation>
    </message>
    <message>
        <source>Memo %1 and its booking have different numbers.</source>
        <translation>相談メモ %1 と予約の番号が食い違っています。</translation>
    </message>
    <message>
        <source>The counter of %1 is behind the numbers that were drawn.</source>
        <translation>%1 の採番が、すでに使われた番号より遅れています。</translation>
    </message>
    <message>
        <source>The file is damaged: %1. Restore a backup.</source>
        <translation>ファイルが壊れています：%1。バックアップから復元してください。</translation>
    </message>
    <message>
        <source>This data base was written by a newer YorozuDesk. Nothing was changed; install that version.</source>
        <translation>このデータベースはより新しいよろずデスクで作られています。変更は行っていません。新しい版を入れてください。</translation>
    </message>
    <message>
        <source>There is a memo of this booking already. Open that one; what you typed stays in the draft.</source>
        <translation>この予約の相談メモはすでにあります。そちらを開いてください。入力は下書きに残っています。</translation>
    </message>
    <message>
        <source>There is one of this name or number already. Nothing was changed; choose another.</source>
        <translation>同じ名前または番号がすでに登録されています。変更は行っていません。別のものにしてください。</translation>
    </message>
    <message>
        <source>The booth, the staff or the client is taken at that time. Nothing was changed; choose another time.</source>
        <translation>その時間はブース・担当者・相談者のいずれかがふさがっています。変更は行っていません。別の時間を選んでください。</translation>
    </message>
    <message>
        <source>Other records refer to this, or what it refers to is missing. Nothing was changed.</source>
        <translation>ほかの記録がこれを参照しているか、参照先がありません。変更は行っていません。</translation>
    </message>
    <message>
        <source>The record of changes cannot be altered. Nothing was changed.</source>
        <translation>変更履歴は書き換えられません。変更は行っていません。</translation>
    </message>
    <message>
        <source>The record is not complete or contradicts itself. Nothing was changed; check what you typed.</source>
        <translation>記録に足りない項目があるか、内容が食い違っています。変更は行っていません。入力を確かめてください。</translation>
    </message>
    <message>
        <source>A fault of the program stopped this. Nothing was changed; please report it.</source>
        <translation>プログラムの不具合のため中止しました。変更は行っていません。お手数ですがお知らせください。</translation>
    </message>
    <message>
        <source>It could not be saved: the disk is full. What you typed stays in the draft; make room and save again.</source>
        <translation>保存できませんでした。ディスクの空きがありません。入力は下書きに残っています。空きを作ってからもう一度保存してください。</translation>
    </message>
    <message>
        <source>The disk did not take or give the data. What you typed stays in the draft; check the disk and save again.</source>
        <translation>ディスクの読み書きに失敗しました。入力は下書きに残っています。ディスクを確かめてからもう一度保存してください。</translation>
    </message>
    <message>
        <source>Another program is using the data base just now. Try again in a moment.</source>
        <translation>いま、ほかのプログラムがデータベースを使っています。少し待ってからもう一度お試しください。</translation>
    </message>
    <message>
        <source>The data base cannot be written. What you typed stays in the draft; check the rights of the file and its folder.</source>
        <translation>データベースに書き込めません。入力は下書きに残っています。ファイルとフォルダーの権限を確かめてください。</translation>
    </message>
    <message>
        <source>The data base cannot be opened. Check that it is there and that you may use it and its folder.</source>
        <translation>データベースを開けません。ファイルがあること、ファイルとフォルダーを使う権限があることを確かめてください。</translation>
    </message>
    <message>
        <source>The data base is damaged or not one of this program. Nothing was changed; restore a backup.</source>
        <translation>データベースが壊れているか、このプログラムのものではありません。変更は行っていません。バックアップから復元してください。</translation>
    </message>
    <message>
        <source>Somebody else saved this meanwhile. Nothing of it was overwritten; what you typed is kept to be compared.</source>
        <translation>ほかの人が先に保存しました。上書きはしていません。入力はそのまま残っていますので、見比べてください。</translation>
    </message>
    <message>
        <source>This record does not exist. Nothing was changed; load the list again.</source>
        <translation>この記録は見つかりません。変更は行っていません。一覧を読み込み直してください。</translation>
    </message>
    <message>
        <source>Client %1 was merged in a circle.</source>
        <translation>企業 %1 のまとめが、輪になっています。</translation>
    </message>
    <message>
        <source>Client %1 was merged, but nothing says how.</source>
        <translation>企業 %1 はまとめられていますが、その記録がありません。</translation>
    </message>
    <message>
        <source>What belongs to a client still points to one that was merged: %1.</source>
        <translation>まとめられた企業を、まだ指しているものがあります（%1）。</translation>
    </message>
    <message>
        <source>The time of session %1 is kept for a client that was merged.</source>
        <translation>%1 の予約の時間が、まとめられた企業のもののままです。</translation>
    </message>
    <message>
        <source>%1 cannot be found: the search index lacks it. Run “yorozuctl search rebuild”.</source>
        <translation>%1 は検索しても見つかりません（索引にありません）。「yorozuctl search rebuild」を実行してください。</translation>
    </message>
    <message>
        <source>The search still finds %1, which is not to be found any more. Run “yorozuctl search rebuild”.</source>
        <translation>検索の対象でなくなった %1 が索引に残っています。「yorozuctl search rebuild」を実行してください。</translation>
    </message>
    <message>
        <source>%1 is found by what it said before. Run “yorozuctl search rebuild”.</source>
        <translation>%1 の索引が変更前の内容のままです。「yorozuctl search rebuild」を実行してください。</translation>
    </message>
    <message>
        <source>The search index has other words for %1 than the record. Run “yorozuctl search rebuild”.</source>
        <translation>%1 の索引が記録の内容と合っていません。「yorozuctl search rebuild」を実行してください。</translation>
    </message>
    <message>
        <source>The search index holds words that are in no record. Run “yorozuctl search rebuild”.</source>
        <translation>どの記録にもない語が索引に入っています。「yorozuctl search rebuild」を実行してください。</translation>
    </message>
    <message>
        <source>The search index is not complete: %1 of %2 records. Run “yorozuctl search rebuild”.</source>
        <translation>索引が完成していません（%2件中 %1件）。「yorozuctl search rebuild」を実行してください。</translation>
    </message>
    <message>
        <source>The search index is damaged, the records are not. Run “yorozuctl search rebuild”.</source>
        <translation>検索用の索引が壊れています（記録は無事です）。「yorozuctl search rebuild」を実行してください。</translation>
    </message>
    <message>
        <source>%1 belongs to the case of another client.</source>
        <translation>%1 が別の企業の案件に入っています。</translation>
    </message>
    <message>
        <source>referral %1</source>
        <translation>紹介 %1</translation>
    </message>
    <message>
        <source>There is no data base %1. Check the name, or create a new one.</source>
        <translation>データベース %1 が見つかりません。名前を確かめるか、新しく作ってください。</translation>
    </message>
    <message>
        <source>What entry %1 of the record of changes held is gone, and no erasure is on record.</source>
        <translation>変更の記録 %1 番の内容がなくなっています。消去の記録はありません。</translation>
    </message>
    <message>
        <source>What entry %1 of the record of changes holds was altered.</source>
        <translation>変更の記録 %1 番の内容が書き換えられています。</translation>
    </message>
    <message>
        <source>The address of the server is not understood. Write postgresql://user@host:port/name.</source>
        <translation>サーバーのアドレスを読み取れません。postgresql://ログイン名@サーバー:ポート/名前 の形で指定してください。</translation>
    </message>
    <message>
        <source>The address holds a password, which others could read. Leave it out; put it into the file ~/.pgpass or into a file that “passfile=” names.</source>
        <translation>アドレスにパスワードが含まれており、他の人に読まれるおそれがあります。アドレスには書かず、~/.pgpass か「passfile=」で指定するファイルに入れてください。</translation>
    </message>
    <message>
        <source>The address of the server holds “%1”, which is not understood. Leave it out.</source>
        <translation>サーバーのアドレスに使えない指定「%1」があります。取り除いてください。</translation>
    </message>
    <message>
        <source>%1 lies on a PostgreSQL server, and this computer lacks Qt&apos;s driver for it. Install it (Debian and Ubuntu: libqt6sql6-psql) and try again.</source>
        <translation>%1 は PostgreSQL サーバーにありますが、この端末には接続用のドライバーがありません。インストールしてから（Debian・Ubuntu では libqt6sql6-psql）もう一度お試しください。</translation>
    </message>
    <message>
        <source>The server of %1 is older than PostgreSQL 15. Nothing was changed; bring the server up to date.</source>
        <translation>%1 のサーバーは PostgreSQL 15 より古いため使えません。何も変更していません。サーバーを更新してください。</translation>
    </message>
    <message>
        <source>%1 cannot hold every character, for it was not made for UTF-8. Create another data base with “createdb -T template0 -E UTF8”.</source>
        <translation>%1 は UTF-8 で作られていないため、すべての文字を保存できません。「createdb -T template0 -E UTF8」で別のデータベースを作成してください。</translation>
    </message>
    <message>
        <source>There is no data base of YorozuDesk in %1. Check the name, or create one with “yorozuctl init”.</source>
        <translation>%1 によろずデスクのデータベースはありません。名前を確かめるか、「yorozuctl init」で作成してください。</translation>
    </message>
    <message>
        <source>A data base on a server is not copied into a file from here. Whoever looks after the server does it there, with pg_dump.</source>
        <translation>サーバー上のデータベースは、ここからファイルへ複製できません。サーバーの管理者が pg_dump で控えを取ってください。</translation>
    </message>
    <message>
        <source>The server cannot be reached or does not let you in. Check the address, the network, your name and your password.</source>
        <translation>サーバーに接続できません。アドレス、ネットワーク、ログイン名、パスワードを確かめてください。</translation>
    </message>
    <message>
        <source>The server does not let you in. Check your name and your password, or ask who looks after the server.</source>
        <translation>サーバーにログインできません。ログイン名とパスワードを確かめるか、サーバーの管理者に問い合わせてください。</translation>
    </message>
    <message>
        <source>The server has no data base of this name. Check the name, or create it with “yorozuctl init”.</source>
        <translation>サーバーにこの名前のデータベースはありません。名前を確かめるか、「yorozuctl init」で作成してください。</translation>
    </message>
    <message>
        <source>Your role on the server may not do this. Nothing was changed; ask who looks after the server.</source>
        <translation>サーバー上の権限が足りないため実行できません。何も変更していません。サーバーの管理者に問い合わせてください。</translation>
    </message>
    <message>
        <source>Your role on the server may not create %1. Ask who looks after the server to make an empty data base that belongs to you.</source>
        <translation>このサーバーでのあなたの権限では %1 を作成できません。サーバーの管理者に、あなたを所有者とする空のデータベースを用意してもらってください。</translation>
    </message>
    <message>
        <source>The server of %1 can only be read, for it follows another one. To write, open the data base at that server.</source>
        <translation>%1 のサーバーは別のサーバーの複製で、閲覧しかできません。書き込むには、元のサーバーのデータベースを開いてください。</translation>
    </message>
    <message>
        <source>%1 was brought up to date by a newer YorozuDesk; this one only reads it. Install that version to write.</source>
        <translation>%1 は新しいよろずデスクで更新されています。この版では閲覧だけができます。書き込むには新しい版を入れてください。</translation>
    </message>
    <message>
        <source>The server holds another table of permissions than this program. Run “yorozuctl upgrade”.</source>
        <translation>サーバーの権限表がこのプログラムと異なります。「yorozuctl upgrade」を実行してください。</translation>
    </message>
    <message>
        <source>A login of the server is in a group that the staff list does not name: %1.</source>
        <translation>サーバーのログインの所属グループが職員一覧と一致しません：%1。サーバーの管理者に知らせてください。</translation>
    </message>
    <message>
        <source>The server has no login for %1 of the staff list.</source>
        <translation>職員一覧のログイン名 %1 がサーバーにありません。サーバーの管理者に知らせてください。</translation>
    </message>
    <message>
        <source>The data base was brought up to date meanwhile, and this program only reads it now. What you typed stays in the draft; install the new YorozuDesk.</source>
        <translation>データベースが更新されたため、この版では閲覧だけができます。入力した内容は下書きに残っています。新しいよろずデスクを入れてください。</translation>
    </message>
    <message>
        <source>You are connected with this login. Somebody else who looks after the people changes it or takes it away. Nothing was changed.</source>
        <translation>いま接続しているご自身のログイン名です。変更や削除は、職員を管理するほかの方が行ってください。何も変更していません。</translation>
    </message>
    <message>
        <source>The server knows this login already, for something else than this centre. Nothing was changed; choose another.</source>
        <translation>このログイン名は、サーバーで別の用途に使われています。何も変更していません。別の名前を選んでください。</translation>
    </message>
    <message>
        <source>Give this person a login first. Nothing was changed.</source>
        <translation>先にこの職員のログイン名を登録してください。何も変更していません。</translation>
    </message>
    <message>
        <source>The connection to the server was lost. What you typed stays in the draft; try again when the server answers.</source>
        <translation>サーバーとの接続が切れました。入力した内容は下書きに残っています。サーバーにつながってから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>Everybody on the server may act as the owner by %1.</source>
        <translation>関数 %1 により、サーバーの利用者全員が所有者の権限で操作できます。サーバーの管理者に知らせてください。</translation>
    </message>
    <message>
        <source>%1 does not belong to the owner of the data base. Whoever looks after the server gives it back (ALTER … OWNER).</source>
        <translation>%1 の所有者がデータベースの所有者と異なります。サーバーの管理者に、所有者を戻してもらってください（ALTER … OWNER）。</translation>
    </message>
    <message>
        <source>The row policies of %1 are switched off. Whoever looks after the server switches them on again (ALTER TABLE … ENABLE ROW LEVEL SECURITY).</source>
        <translation>%1 の行単位の制限が無効になっています。サーバーの管理者に、有効に戻してもらってください（ALTER TABLE … ENABLE ROW LEVEL SECURITY）。</translation>
    </message>
    <message>
        <source>The group “%1” has a right on the server that it is not to have: %2. “yorozuctl upgrade” takes it away.</source>
        <translation>サーバーで「%1」に余分な権限があります：%2。「yorozuctl upgrade」で付け直せます。</translation>
    </message>
    <message>
        <source>The group “%1” lacks a right on the server: %2. “yorozuctl upgrade” gives it.</source>
        <translation>サーバーで「%1」の権限が足りません：%2。「yorozuctl upgrade」で付け直せます。</translation>
    </message>
    <message>
        <source>Session %1 takes place, but its people or its client are not kept for it.</source>
        <translation>予約 %1 は行われる予定ですが、担当者または相談者の時間が確保されていません。</translation>
    </message>
    <message>
        <source>What is kept for session %1 is not what belongs to it, or not at its time.</source>
        <translation>予約 %1 のために確保されている内容または時間が、予約と一致しません。</translation>
    </message>
    <message>
        <source>The time of people is kept for an activity that does not take place: %1.</source>
        <translation>行われない活動のために職員の時間が押さえられています：%1</translation>
    </message>
    <message>
        <source>The fiscal year or month of activity %1 is not that of its day.</source>
        <translation>活動%1の年度・月が、日付と合っていません。</translation>
    </message>
    <message>
        <source>Agency %1 was merged in a circle.</source>
        <translation>支援機関%1の統合が循環しています。</translation>
    </message>
    <message>
        <source>Activity %1 takes place, but its people are not kept for it.</source>
        <translation>活動 %1 は予定どおりですが、出席者の時間が確保されていません。</translation>
    </message>
    <message>
        <source>What is kept for activity %1 is not what belongs to it, or not at its time.</source>
        <translation>活動 %1 のために確保された時間が、その活動の出席者または日時と一致しません。</translation>
    </message>
    <message>
        <source>%1 is to be in a session and at an activity at one time.</source>
        <translation>%1さんの相談と活動の時間が重なっています。</translation>
    </message>
    <message>
        <source>Agency %1 is part of another one, and still on the list.</source>
        <translation>支援機関「%1」は別の機関に統合されましたが、一覧に残っています。</translation>
    </message>
    <message>
        <source>Agency %1 had two names at one time.</source>
        <translation>支援機関「%1」の旧名称の期間が重なっています。</translation>
    </message>
    <message>
        <source>Activity %1 has what its kind does not have.</source>
        <translation>活動 %1 に、その種別にはない項目が入っています。</translation>
    </message>
    <message>
        <source>Trainee %1 comes from an agency that does not take part, or on other days.</source>
        <translation>トレーニー「%1」の所属機関が活動に参加していないか、期間が活動の期間から外れています。</translation>
    </message>
    <message>
        <source>Activity %1 is of a series and of no day of it, or the other way round.</source>
        <translation>活動 %1 の繰り返しと、その繰り返しの日の片方しかありません。</translation>
    </message>
    <message>
        <source>A figure is entered for a kind of activity that is not known: %1.</source>
        <translation>知られていない活動の種別「%1」に数値が入っています。</translation>
    </message>
    <message>
        <source>The closed month %1 counts a record that is not there or cannot be read.</source>
        <translation>確定した月 %1 が数えている記録がないか、読めません。</translation>
    </message>
    <message>
        <source>A record of the closed month %1 that is not there is explained.</source>
        <translation>確定した月 %1 に、ない記録についての説明があります。</translation>
    </message>
    <message>
        <source>A month is on record that does not begin with its first day: %1.</source>
        <translation>月の初日から始まっていない月が記録されています: %1</translation>
    </message>
    <message>
        <source>What cross table “%1” asks for cannot be read.</source>
        <translation>クロス集計「%1」の内容が読めません。</translation>
    </message>
    <message>
        <source>When agency %1 used the centre is not what its records say.</source>
        <translation>支援機関 %1 がいつ当拠点を利用したかの控えが、記録と一致しません。</translation>
    </message>
    <message>
        <source>What the figures count of activity %1 is not what its records say.</source>
        <translation>活動 %1 の集計用の控えが、記録と一致しません。</translation>
    </message>
</context>
<context>
    <name>TaskService</name>
    <message>
        <source>There is no task %1.</source>
        <translation>やること %1 はありません。</translation>
    </message>
    <message>
        <source>Only %1 and whoever set this task change it. Nothing was changed.</source>
        <translation>この件を変えられるのは、担当の%1さんと頼んだ人だけです。何も変えていません。</translation>
    </message>
    <message>
        <source>Only %1, who set this task, takes it back. Mark it as done instead.</source>
        <translation>この件を取り消せるのは、頼んだ%1さんだけです。終わったものは「完了」にしてください。</translation>
    </message>
    <message>
        <source>Say until which day it is to be done.</source>
        <translation>期限の日を入れてください。</translation>
    </message>
    <message>
        <source>The day until which it is to be done has passed. Choose today or later.</source>
        <translation>期限が過去の日です。今日以降の日を選んでください。</translation>
    </message>
    <message>
        <source>A task belongs to a client, a booking, a memo or an activity.</source>
        <translation>タスクは企業・予約・メモ・活動のどれかに付けます。</translation>
    </message>
</context>
<context>
    <name>Text</name>
    <message>
        <source>%1 %2</source>
        <comment>office, booth</comment>
        <translation>%1%2</translation>
    </message>
</context>
<context>
    <name>TextEncoding</name>
    <message>
        <source>The file is not valid CP932 (Shift_JIS): byte %1 (in line %2) cannot be read. Nothing was imported; save the file again as “CSV UTF-8”.</source>
        <translation>ファイルを CP932（Shift_JIS）として読み取れません（先頭から %1 バイト目、%2 行目）。何も取り込んでいません。「CSV UTF-8」で保存し直してください。</translation>
    </message>
    <message>
        <source>The file is not valid UTF-8: byte %1 (in line %2) cannot be read. Nothing was imported; save the file again as “CSV UTF-8”.</source>
        <translation>ファイルを UTF-8 として読み取れません（先頭から %1 バイト目、%2 行目）。何も取り込んでいません。「CSV UTF-8」で保存し直してください。</translation>
    </message>
    <message>
        <source>This is not a text file: byte %1 (in line %2) is NUL. Nothing was imported; if it is an Excel workbook, save it as “CSV UTF-8” first.</source>
        <translation>テキストのファイルではありません（先頭から %1 バイト目、%2 行目に NUL があります）。何も取り込んでいません。Excel のブックの場合は「CSV UTF-8」で保存してから取り込んでください。</translation>
    </message>
</context>
<context>
    <name>TimeSlot</name>
    <message>
        <source>The end must be later than the start. Correct the times.</source>
        <translation>終了は開始より後にしてください。</translation>
    </message>
</context>
<context>
    <name>TimeText</name>
    <message>
        <source>午前 and 午後 go with the hours 0 to 11.</source>
        <translation>午前・午後を付けるときは、時は0～11で入力してください。</translation>
    </message>
    <message>
        <source>12 o&apos;clock after 午前 or 午後 can be read in two ways. Write 0:%1 or 12:%1.</source>
        <translation>午前・午後の12時は二通りに読めます。0:%1 か 12:%1 と入力してください。</translation>
    </message>
    <message>
        <source>The time is empty.</source>
        <translation>時刻が入力されていません。</translation>
    </message>
    <message>
        <source>“%1” is not a time. Write it as 10:30, 1030 or 10時30分.</source>
        <translation>「%1」は時刻として読めません。10:30、1030、10時30分 のように入力してください。</translation>
    </message>
    <message>
        <source>Minutes go from 0 to 59.</source>
        <translation>分は0～59で入力してください。</translation>
    </message>
    <message>
        <source>The day ends at 23:59; 24:00 is 0:00 of the next day.</source>
        <translation>一日は23:59までです。24:00は翌日の0:00として入力してください。</translation>
    </message>
    <message>
        <source>Hours go from 0 to 23.</source>
        <translation>時は0～23で入力してください。</translation>
    </message>
</context>
<context>
    <name>TodayService</name>
    <message>
        <source>The memo of this session is submitted already. Nobody was reminded.</source>
        <translation>この相談のメモはすでに提出されています。催促は送っていません。</translation>
    </message>
    <message>
        <source>Nobody leads this session, so nobody was reminded. Enter who does.</source>
        <translation>この相談には担当者が入っていないため、催促は送っていません。担当者を入れてください。</translation>
    </message>
    <message>
        <source>%1 was reminded less than an hour ago. Nothing more was sent.</source>
        <translation>%1さんには1時間以内に知らせてあります。重ねては送っていません。</translation>
    </message>
    <message>
        <source>There is no reminder of yours to take back.</source>
        <translation>取り消せる催促はありません。</translation>
    </message>
</context>
<context>
    <name>Tour</name>
    <message>
        <source>The folder %1 could not be made.</source>
        <translation>フォルダー %1 を作れませんでした。</translation>
    </message>
    <message>
        <source>The pictures at double scale could not be rendered.</source>
        <translation>2倍の大きさの画像を作れませんでした。</translation>
    </message>
    <message>
        <source>The tour waited in vain: %1</source>
        <translation>画面の一覧を作れませんでした（待ち時間切れ：%1）。</translation>
    </message>
    <message>
        <source>%1 could not be written.</source>
        <translation>%1 に書き込めませんでした。</translation>
    </message>
    <message>
        <source>The demo has no confirmed memo.</source>
        <translation>見本データに確認済のメモがありません。</translation>
    </message>
    <message>
        <source>The steps of a restore are not there.</source>
        <translation>復元の手順が見つかりません。</translation>
    </message>
    <message>
        <source>The demo has no two records of one company.</source>
        <translation>見本データに、同じ企業の記録がふたつありません。</translation>
    </message>
    <message>
        <source>Nobody of the demo may read the record of changes.</source>
        <translation>デモには変更の記録を見られる人がいません。</translation>
    </message>
    <message>
        <source>The people are not there.</source>
        <translation>職員の画面がありません。</translation>
    </message>
    <message>
        <source>The roster is not there.</source>
        <translation>勤務予定が表示されません。</translation>
    </message>
    <message>
        <source>The list of the booths is not there.</source>
        <translation>ブースの一覧がありません。</translation>
    </message>
    <message>
        <source>There is nothing to print.</source>
        <translation>印刷するものがありません。</translation>
    </message>
    <message>
        <source>The map is not there.</source>
        <translation>機関×月の表がありません。</translation>
    </message>
    <message>
        <source>The demo has no Assist conference.</source>
        <translation>見本データにアシスト会議がありません。</translation>
    </message>
</context>
<context>
    <name>TrainingRules</name>
    <message>
        <source>First session with %1.</source>
        <translation>%1さんと初めての同席です。</translation>
    </message>
    <message>
        <source>First session about %1.</source>
        <translation>%1の相談は初めてです。</translation>
    </message>
    <message>
        <source>Another session with %1.</source>
        <translation>%1さんとの同席です。</translation>
    </message>
    <message>
        <source>Say when the training begins. Nothing was changed.</source>
        <translation>研修の開始日を指定してください。何も変更していません。</translation>
    </message>
    <message>
        <source>The last day lies before the first. Nothing was changed.</source>
        <translation>最終日が初日より前になっています。何も変更していません。</translation>
    </message>
    <message>
        <source>There can be 0 to %1 sessions. Nothing was changed.</source>
        <translation>同席の件数は0～%1件です。何も変更していません。</translation>
    </message>
    <message>
        <source>There can be 0 to %1 colleagues. Nothing was changed.</source>
        <translation>同席する相手は0～%1名です。何も変更していません。</translation>
    </message>
    <message>
        <source>A lesson needs a title. Nothing was changed.</source>
        <translation>研修の題名を入れてください。何も変更していません。</translation>
    </message>
    <message>
        <source>Say why the training ends early. Nothing was changed.</source>
        <translation>早く終える理由を入力してください。変更はしていません。</translation>
    </message>
    <message>
        <source>A lesson takes up to a day. Nothing was changed.</source>
        <translation>座学の時間は1日以内にしてください。変更はしていません。</translation>
    </message>
</context>
<context>
    <name>TrainingService</name>
    <message>
        <source>There is no training plan of this person.</source>
        <translation>この人の育成計画はありません。</translation>
    </message>
    <message>
        <source>There is no such person. Nothing was changed.</source>
        <translation>該当する人がいません。何も変更していません。</translation>
    </message>
    <message>
        <source>%1 has a training plan already. Nothing was changed; edit that one.</source>
        <translation>%1さんの育成計画はすでにあります。何も変更していません。そちらを直してください。</translation>
    </message>
    <message>
        <source>The training is over already. Nothing was changed.</source>
        <translation>この研修はすでに終わっています。変更はしていません。</translation>
    </message>
</context>
<context>
    <name>TransferFiles</name>
    <message>
        <source>%1 has %2 MB; at most %3 MB can be imported at once. Nothing was imported; divide the file.</source>
        <translation>%1 は %2 MB あります。一度に取り込めるのは %3 MB までです。何も取り込んでいません。ファイルを分けてください。</translation>
    </message>
    <message>
        <source>%1 is a folder, not a file.</source>
        <translation>%1 はファイルではなくフォルダーです。</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>ファイル %1 がありません。</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 を読み取れません（%2）。</translation>
    </message>
    <message>
        <source>%1 is a data base and was left untouched. Choose another name.</source>
        <translation>%1 はデータベースなので、そのままにしました。別の名前にしてください。</translation>
    </message>
    <message>
        <source>%1 could not be written (%2). If it is open in another program, close it there or choose another name.</source>
        <translation>%1 に書き込めませんでした（%2）。ほかのプログラムで開いていれば閉じるか、別の名前にしてください。</translation>
    </message>
</context>
<context>
    <name>TransferService</name>
    <message>
        <source>“%1” is not known here.</source>
        <translation>「%1」は登録されていません。</translation>
    </message>
    <message>
        <source>%1 is “%2” here. Leave the number empty to enter “%3” as a new client.</source>
        <translation>%1 は、こちらでは「%2」の番号です。「%3」を新しい企業として登録するときは、番号を空欄にしてください。</translation>
    </message>
    <message>
        <source>%1 is the session of “%2” here. Leave the number empty to enter this one as a new memo.</source>
        <translation>%1 は、こちらでは「%2」の相談の番号です。新しいメモとして登録するときは、番号を空欄にしてください。</translation>
    </message>
    <message>
        <source>This memo is just being written. Submit it first.</source>
        <translation>このメモは下書きの途中です。先に提出してください。</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>取り込みによる変更</translation>
    </message>
    <message>
        <source>Several clients are called “%1”. Enter the client number.</source>
        <translation>「%1」という企業が複数あります。企業番号を入力してください。</translation>
    </message>
    <message>
        <source>“%1” is %2 “%3” here already.</source>
        <translation>「%1」は %2「%3」として登録済みです。</translation>
    </message>
    <message>
        <source>This session is %1 here already.</source>
        <translation>この相談は %1 として登録済みです。</translation>
    </message>
    <message>
        <source>“%1” is on the staff list already.</source>
        <translation>「%1」は職員名簿に登録済みです。</translation>
    </message>
    <message>
        <source>It was given up. Nothing was changed.</source>
        <translation>中止しました。何も変わっていません。</translation>
    </message>
    <message>
        <source>Other programs kept saving, so that the list could not be looked through. Nothing was changed; try again when they have finished.</source>
        <translation>ほかのプログラムの保存が続いているため、一覧を確かめられませんでした。何も変わっていません。保存が落ち着いてから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>To look the list through, as much room is needed as the data base takes up, and the disk is full. Nothing was changed; make room and try again.</source>
        <translation>一覧を確かめるにはデータベースと同じだけの空きが必要ですが、ディスクの空きがありません。何も変わっていません。空きを作ってから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The folder of the data base cannot be written, so that the list could not be looked through. Nothing was changed; check the rights of the folder.</source>
        <translation>データベースのあるフォルダーに書き込めないため、一覧を確かめられませんでした。何も変わっていません。フォルダーの書き込み権限を確かめてください。</translation>
    </message>
    <message>
        <source>Another program is using the data base: only a part of the list is here. The rest follows by itself, and nothing comes twice.</source>
        <translation>ほかのプログラムがデータベースを使っているため、一覧の一部だけを取り込みました。残りは使えるようになりしだい自動で取り込みます。二重に登録されることはありません。</translation>
    </message>
    <message>
        <source>The disk is full: only a part of the list is here. Make room; the rest follows by itself, and nothing comes twice.</source>
        <translation>ディスクの空きがないため、一覧の一部だけを取り込みました。空きを作ってください。残りは自動で取り込みます。二重に登録されることはありません。</translation>
    </message>
    <message>
        <source>The data base cannot be written: only a part of the list is here. Check the disk and the rights of the file; the rest follows by itself, and nothing comes twice.</source>
        <translation>データベースに書き込めないため、一覧の一部だけを取り込みました。ディスクとファイルの書き込み権限を確かめてください。残りは自動で取り込みます。二重に登録されることはありません。</translation>
    </message>
    <message>
        <source>The list is not arriving any more, because another state of the data base was put in its place. Import it again; what is here already does not come twice.</source>
        <translation>データベースが別の時点のものに置き換えられたため、一覧の取り込みは途中で止まりました。もう一度取り込んでください。すでにある分が二重に登録されることはありません。</translation>
    </message>
    <message>
        <source>An earlier list is still arriving and is held up. Nothing of this one was changed; import it when the other is here.</source>
        <translation>先に受け付けた一覧の取り込みが、まだ終わらずに止まっています。今回の一覧は何も取り込んでいません。先の取り込みが終わってから、もう一度取り込んでください。</translation>
    </message>
    <message>
        <source>“%1” of %2 is here already.</source>
        <translation>%2の「%1」はすでに登録されています。</translation>
    </message>
    <message>
        <source>Several agencies are called “%1”.</source>
        <translation>「%1」という機関が複数あります。</translation>
    </message>
</context>
<context>
    <name>UndoSteps</name>
    <message>
        <source>Saved: %1. Ctrl+Z takes it back.</source>
        <translation>保存しました: %1（Ctrl+Zで元に戻せます）</translation>
    </message>
    <message>
        <source>There is nothing to take back.</source>
        <translation>元に戻すものはありません。</translation>
    </message>
    <message>
        <source>There is nothing to do again.</source>
        <translation>やり直すものはありません。</translation>
    </message>
    <message>
        <source>Taken back: %1.</source>
        <translation>元に戻しました: %1</translation>
    </message>
    <message>
        <source>Done again: %1.</source>
        <translation>やり直しました: %1</translation>
    </message>
</context>
<context>
    <name>UseTimes</name>
    <message>
        <source>%1:00</source>
        <comment>an hour of the day</comment>
        <translation>%1時台</translation>
    </message>
    <message>
        <source>%1 total</source>
        <translation>%1 計</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>an office and a day of the week</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Office and day</source>
        <translation>事務所・曜日</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>稼働率</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>計</translation>
    </message>
    <message>
        <source>few</source>
        <translation>少</translation>
    </message>
    <message>
        <source>many</source>
        <translation>多</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 %2%</source>
        <comment>an office and how much of its time is used</comment>
        <translation>%1 %2%</translation>
    </message>
    <message>
        <source>Coordinator</source>
        <translation>コーディネーター</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n day(s) with sessions)</source>
        <translation>
            <numerusform>%1（相談日 %n日）</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WaitingRules</name>
    <message>
        <source>until %1</source>
        <translation>%1まで</translation>
    </message>
    <message>
        <source>from %1 on</source>
        <translation>%1以降</translation>
    </message>
    <message>
        <source>this week</source>
        <translation>今週中</translation>
    </message>
    <message>
        <source>next week</source>
        <translation>来週中</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1～%2</translation>
    </message>
    <message>
        <source>wants %1</source>
        <translation>%1さんを希望</translation>
    </message>
    <message>
        <source>wish: %1</source>
        <translation>希望 %1</translation>
    </message>
    <message>
        <source>comes whenever there is room</source>
        <translation>空きしだい</translation>
    </message>
    <message>
        <source>since today</source>
        <translation>本日受付</translation>
    </message>
    <message numerus="yes">
        <source>waiting for %n day(s)</source>
        <translation>
            <numerusform>%n日待ち</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Write who is waiting: a company or a person.</source>
        <translation>企業名か相談者名を入れてください。</translation>
    </message>
    <message>
        <source>The last day lies before the first. Nothing was changed.</source>
        <translation>最終日が初日より前になっています。何も変更していません。</translation>
    </message>
    <message>
        <source>A session is not longer than a day. Nothing was changed.</source>
        <translation>相談は1日を超えられません。何も変更していません。</translation>
    </message>
    <message>
        <source>online</source>
        <translation>オンライン</translation>
    </message>
    <message>
        <source> · </source>
        <comment>between the parts of a wish</comment>
        <translation>・</translation>
    </message>
</context>
<context>
    <name>WaitingService</name>
    <message>
        <source>There is no waiting request %1.</source>
        <translation>枠未定の申込%1はありません。</translation>
    </message>
    <message>
        <source>The request of %1 is “%2” by now: somebody else has changed it. Nothing was changed here.</source>
        <translation>%1の申込は、ほかの人が変更してすでに「%2」になっています。ここでは何も変更していません。</translation>
    </message>
    <message>
        <source>Write why the request is taken off the list.</source>
        <translation>取り下げる理由を書いてください。</translation>
    </message>
    <message>
        <source>There is no booking %1.</source>
        <translation>予約 %1 はありません。</translation>
    </message>
</context>
<context>
    <name>WeekText</name>
    <message>
        <source>%1 – %2 %3</source>
        <extracomment>the days of a week in one month: 18 – 24 Nov</extracomment>
        <translation>%3%1日 – %2日</translation>
    </message>
    <message>
        <source>%1 %2 – %3 %4</source>
        <extracomment>the days of a week in two months: 25 Nov – 1 Dec</extracomment>
        <translation>%2%1日 – %4%3日</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>休み</translation>
    </message>
    <message>
        <source>nobody is on duty</source>
        <translation>対応者なし</translation>
    </message>
    <message>
        <source>full</source>
        <comment>spoken</comment>
        <translation>満</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) left</source>
        <translation>
            <numerusform>残り%n枠</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2 to %3</source>
        <translation>%1%2から%3</translation>
    </message>
    <message>
        <source>over</source>
        <comment>the time has passed</comment>
        <translation>過ぎた時間</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
</context>
<context>
    <name>WordRules</name>
    <message>
        <source>A word needs a name. Nothing was changed.</source>
        <translation>名称を入力してください。何も変更していません。</translation>
    </message>
    <message>
        <source>The last day lies before the first. Nothing was changed.</source>
        <translation>最終日が初日より前になっています。何も変更していません。</translation>
    </message>
    <message>
        <source>“%1” is filled in where nothing was chosen; it may be renamed, but has to stay.</source>
        <translation>「%1」は選択がないときに自動で入る項目です。名称は変えられますが、廃止はできません。</translation>
    </message>
    <message>
        <source>“%1” is in the list already and valid at the same time. Nothing was changed; choose another name or other days.</source>
        <translation>同じ時期に有効な「%1」がすでにあります。何も変更していません。別の名称か期間にしてください。</translation>
    </message>
</context>
<context>
    <name>WordService</name>
    <message>
        <source>This word is not in the list. Nothing was changed.</source>
        <translation>この項目は一覧にありません。何も変更していません。</translation>
    </message>
    <message>
        <source>“%1” is not in use any more, and records of its time keep it. Nothing was changed.</source>
        <translation>「%1」は現在使われておらず、当時の記録に残っています。何も変更していません。</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Draft</source>
        <translation>下書き</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>提出</translation>
    </message>
    <message>
        <source>Confirmed by the office</source>
        <translation>確認済</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>差戻し</translation>
    </message>
    <message>
        <source>Tentative</source>
        <translation>仮予約</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>確定</translation>
    </message>
    <message>
        <source>In session</source>
        <translation>相談中</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>No-show</source>
        <translation>欠席</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>主担当</translation>
    </message>
    <message>
        <source>Second</source>
        <translation>副担当</translation>
    </message>
    <message>
        <source>Sat in</source>
        <translation>同席</translation>
    </message>
    <message>
        <source>On-the-job training</source>
        <translation>OJT</translation>
    </message>
    <message>
        <source>Trainee</source>
        <translation>トレーニー</translation>
    </message>
    <message>
        <source>Bank officer</source>
        <translation>金融機関職員</translation>
    </message>
    <message>
        <source>Chief coordinator</source>
        <translation>チーフコーディネーター</translation>
    </message>
    <message>
        <source>Section chief</source>
        <translation>課長</translation>
    </message>
    <message>
        <source>Sub-chief coordinator</source>
        <translation>サブチーフコーディネーター</translation>
    </message>
    <message>
        <source>Coordinator</source>
        <translation>コーディネーター</translation>
    </message>
    <message>
        <source>Concierge</source>
        <translation>コンシェルジュ</translation>
    </message>
    <message>
        <source>Office staff</source>
        <translation>事務局</translation>
    </message>
    <message>
        <source>Analyst</source>
        <translation>分析担当</translation>
    </message>
    <message>
        <source>Read only</source>
        <translation>閲覧のみ</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>管理者</translation>
    </message>
    <message>
        <source>We sent</source>
        <translation>こちらから紹介</translation>
    </message>
    <message>
        <source>Sent to us</source>
        <translation>先方から紹介</translation>
    </message>
    <message>
        <source>We telephoned first</source>
        <translation>先に電話を入れた</translation>
    </message>
    <message>
        <source>In writing</source>
        <translation>書面・メール</translation>
    </message>
    <message>
        <source>We went along</source>
        <translation>同行した</translation>
    </message>
    <message>
        <source>Told the client</source>
        <translation>相談者に案内した</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>事務所</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>在宅</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>訪問</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>休</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>終日</translation>
    </message>
    <message>
        <source>Morning</source>
        <translation>午前</translation>
    </message>
    <message>
        <source>Afternoon</source>
        <translation>午後</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>枠未定</translation>
    </message>
    <message>
        <source>Placed</source>
        <translation>枠確定</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>取下げ</translation>
    </message>
    <message>
        <source>Partnership meeting</source>
        <translation>連携打合せ</translation>
    </message>
    <message>
        <source>Off-site consultation day</source>
        <translation>出張相談会</translation>
    </message>
    <message>
        <source>Joint seminar</source>
        <translation>連携セミナー</translation>
    </message>
    <message>
        <source>Zemi consultation day</source>
        <translation>よろずゼミ出張相談会</translation>
    </message>
    <message>
        <source>Zemi seminar</source>
        <translation>よろずゼミセミナー</translation>
    </message>
    <message>
        <source>Assist conference</source>
        <translation>アシスト会議</translation>
    </message>
    <message>
        <source>Visit to another centre</source>
        <translation>拠点訪問</translation>
    </message>
    <message>
        <source>Visit of another centre</source>
        <translation>視察受入</translation>
    </message>
    <message>
        <source>Stay of a trainee</source>
        <translation>トレーニー</translation>
    </message>
    <message>
        <source>Follow-up meeting</source>
        <translation>フォローアップ会議</translation>
    </message>
    <message>
        <source>Committee or study group</source>
        <translation>部会・勉強会</translation>
    </message>
    <message>
        <source>Publicity</source>
        <translation>広報</translation>
    </message>
    <message>
        <source>Meeting of a shinkin bank</source>
        <translation>信金会合参加</translation>
    </message>
    <message>
        <source>Seminar video</source>
        <translation>セミナー動画</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>計画</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>実施</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>報告済</translation>
    </message>
    <message>
        <source>Called off</source>
        <translation>中止</translation>
    </message>
    <message>
        <source>Takes part</source>
        <translation>参加</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>主催</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>来訪</translation>
    </message>
    <message>
        <source>Brings cases along</source>
        <translation>案件の提示</translation>
    </message>
    <message>
        <source>Advises on the cases</source>
        <translation>支援の助言</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>企業名</translation>
    </message>
    <message>
        <source>Person&apos;s name</source>
        <translation>人名</translation>
    </message>
    <message>
        <source>Name of one of us</source>
        <translation>担当者名</translation>
    </message>
    <message>
        <source>Bank</source>
        <translation>金融機関名</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>支店名</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>住所</translation>
    </message>
    <message>
        <source>Telephone number</source>
        <translation>電話番号</translation>
    </message>
    <message>
        <source>Mail or web address</source>
        <translation>メール・URL</translation>
    </message>
    <message>
        <source>Number of a record</source>
        <translation>番号</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>題名</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>事業者の概要</translation>
    </message>
    <message>
        <source>Consultation</source>
        <translation>相談内容</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>アドバイス内容</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>成果</translation>
    </message>
    <message>
        <source>Draft of a case study</source>
        <translation>下書き</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>承認済</translation>
    </message>
</context>
<context>
    <name>Worker</name>
    <message>
        <source>No data base is open. Choose one in the file menu or set one up.</source>
        <translation>データベースが開かれていません。ファイルを選ぶか、新しく作ってください。</translation>
    </message>
    <message>
        <source>The data base was closed before this was done.</source>
        <translation>完了する前にデータベースが閉じられました。</translation>
    </message>
</context>
<context>
    <name>Xlsx</name>
    <message>
        <source>Month</source>
        <translation>月</translation>
    </message>
    <message>
        <source>Report</source>
        <comment>name of a sheet</comment>
        <translation>業務実績集計</translation>
    </message>
    <message>
        <source>Cross table</source>
        <comment>name of a sheet</comment>
        <translation>クロス集計</translation>
    </message>
    <message>
        <source>The Excel file could not be written, for the disk of temporary files is full or closed. Make room and try again.</source>
        <translation>一時ファイルのディスクがいっぱいか書き込めないため、Excelファイルを作れませんでした。空きを作ってやり直してください。</translation>
    </message>
</context>
<context>
    <name>yorozu::desk::DemoMaker</name>
    <message>
        <source>The folder for the sample data could not be made. Check the rights of %1.</source>
        <translation>見本データを入れるフォルダーを作れませんでした。%1 に書き込めるか確かめてください。</translation>
    </message>
</context>
<context>
    <name>yorozu::desk::Desk</name>
    <message>
        <source>The data base was brought up to date. The file as it was before is kept as %1.</source>
        <translation>データベースを新しい形式にしました。前のファイルは %1 として残してあります。</translation>
    </message>
    <message>
        <source>The copy was brought back.</source>
        <translation>バックアップから戻しました。</translation>
    </message>
    <message>
        <source>The copy was brought back. The file of before is kept as %1.</source>
        <translation>バックアップから戻しました。前のファイルは %1 として残してあります。</translation>
    </message>
    <message>
        <source>The centre has moved: %1 rows of %2 tables were compared and are the same, with %3 attachments.</source>
        <extracomment>%1 rows, %2 tables, %3 attachments</extracomment>
        <translation>移行が終わりました。%1件（%2の表）を照合し、すべて一致しました（添付%3件）。</translation>
    </message>
    <message>
        <source>Missing or damaged already before: %1.</source>
        <translation>移行前から見つからない、または壊れている添付ファイル：%1。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Passwords did not go along; sign-in is to be set up there.</source>
        <translation>パスワードは引き継いでいません。移行先で設定し直してください。</translation>
    </message>
    <message>
        <source>%1 is as it was: put it away, and work in the new data base from now on.</source>
        <translation>%1 は元のままです。そのまま保管し、今後は新しいデータベースをお使いください。</translation>
    </message>
</context>
<context>
    <name>yorozu::desk::ExitBackup</name>
    <message>
        <source>Skip</source>
        <translation>飛ばす</translation>
    </message>
    <message>
        <source>A last backup is being made before the program ends.</source>
        <translation>終了前のバックアップを作っています。</translation>
    </message>
    <message>
        <source>Everything is saved. What is skipped is made up for at the next start.</source>
        <translation>入力はすべて保存済みです。飛ばした分は次に起動したときに作ります。</translation>
    </message>
</context>
<context>
    <name>yorozu::desk::ExitCard</name>
    <message>
        <source>YorozuDesk</source>
        <translation>YorozuDesk</translation>
    </message>
</context>
<context>
    <name>yorozu::desk::ExitServer</name>
    <message>
        <source>The server has not answered yet.</source>
        <translation>サーバーからの応答を待っています。</translation>
    </message>
    <message>
        <source>Whether the last thing you did is saved will show at the next start. Texts that you were writing are kept on this computer as well.</source>
        <translation>最後の操作が保存されたかどうかは、次に起動したときに確認できます。入力中だった文章は、この端末にも残してあります。</translation>
    </message>
    <message>
        <source>End without waiting</source>
        <translation>待たずに終了</translation>
    </message>
</context>
<context>
    <name>yorozu::desk::FirstPersonDialog</name>
    <message>
        <source>Begin</source>
        <translation>始める</translation>
    </message>
    <message>
        <source>The first person</source>
        <translation>最初の職員</translation>
    </message>
    <message>
        <source>Who are you?</source>
        <translation>お使いになる方を選んでください</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>氏名</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>フリガナ</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>役割</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>事務所</translation>
    </message>
    <message>
        <source>Nobody is in this data base yet. Others are added in the administration, under “People and skills”.</source>
        <translation>このデータベースにはまだ誰もいません。ほかの方は「管理 › 職員とスキル」で追加できます。</translation>
    </message>
</context>
<context>
    <name>yorozu::ui::ActivityFacts</name>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <comment>times of a day</comment>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>場所</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>an institution and its part</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Institutions</source>
        <translation>機関</translation>
    </message>
    <message>
        <source>Our people</source>
        <translation>当拠点の担当</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>成果</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>%1まで</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>次にすること</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
    <message numerus="yes">
        <source>%n participant(s)</source>
        <translation>
            <numerusform>%n名</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n firm(s)</source>
        <translation>
            <numerusform>%n社</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n consultation(s)</source>
        <translation>
            <numerusform>延べ%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>not counted</source>
        <translation>実績に数えない</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>数値</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>案件</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Trainees</source>
        <translation>トレーニー</translation>
    </message>
    <message>
        <source>Open %1 in the ledger</source>
        <translation>%1を企業台帳で開く</translation>
    </message>
</context>
<context>
    <name>yorozu::ui::ActivityForm</name>
    <message>
        <source>all agencies</source>
        <translation>すべての機関</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>活動</translation>
    </message>
    <message>
        <source>Record an activity · %1</source>
        <translation>活動を記録 · %1</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>記録する</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種別</translation>
    </message>
    <message>
        <source>for example 11/27</source>
        <translation>例 11/27</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>終了日</translation>
    </message>
    <message>
        <source>for example 13:30–14:30</source>
        <translation>例 13:30–14:30</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>場所</translation>
    </message>
    <message>
        <source>Those of us</source>
        <translation>こちらの出席</translation>
    </message>
    <message>
        <source>Those of the agency</source>
        <translation>先方の出席</translation>
    </message>
    <message>
        <source>Agencies</source>
        <translation>支援機関</translation>
    </message>
    <message>
        <source>Theme of the Zemi</source>
        <translation>よろずゼミのテーマ</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>テーマ</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>参加人数</translation>
    </message>
    <message>
        <source>Firms</source>
        <translation>企業数</translation>
    </message>
    <message>
        <source>Consultations</source>
        <translation>相談件数</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>案件</translation>
    </message>
    <message>
        <source>Trainees</source>
        <translation>トレーニー</translation>
    </message>
    <message>
        <source>What was talked about, what came of it</source>
        <translation>内容・結果</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>次にすること</translation>
    </message>
    <message>
        <source>Who does it</source>
        <translation>担当</translation>
    </message>
    <message>
        <source>Until when</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>once</source>
        <translation>1回だけ</translation>
    </message>
    <message>
        <source>every week</source>
        <translation>毎週</translation>
    </message>
    <message>
        <source>every two weeks</source>
        <translation>2週ごと</translation>
    </message>
    <message>
        <source>every month, the same weekday</source>
        <translation>毎月（同じ週の同じ曜日）</translation>
    </message>
    <message>
        <source>every month, the same day</source>
        <translation>毎月（同じ日）</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>繰り返し</translation>
    </message>
    <message>
        <source>for example 3/31</source>
        <translation>例 3/31</translation>
    </message>
    <message>
        <source>The last time until</source>
        <translation>いつまで繰り返すか</translation>
    </message>
    <message>
        <source>Why it is called off</source>
        <translation>中止の理由</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>事務所</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>事業</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>実績に数える</translation>
    </message>
    <message>
        <source>Choose a theme</source>
        <translation>テーマを選ぶ</translation>
    </message>
    <message>
        <source>At theirs</source>
        <translation>先方を訪問</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>オンライン</translation>
    </message>
    <message>
        <source>Counts in the results (%1 +1)</source>
        <translation>実績に数える（%1 +1）</translation>
    </message>
    <message>
        <source>Choose the day.</source>
        <translation>日付を入れてください。</translation>
    </message>
    <message>
        <source>Write when it begins and when it ends, for example 13:30–14:30.</source>
        <translation>始まりと終わりを、例えば 13:30–14:30 のように書いてください。</translation>
    </message>
    <message>
        <source>The end comes after the beginning.</source>
        <translation>終わりは始まりより後にしてください。</translation>
    </message>
    <message>
        <source>“%1” is not a number.</source>
        <translation>「%1」は数字ではありません。</translation>
    </message>
    <message>
        <source>Choose a theme of the catalogue.</source>
        <translation>一覧からテーマを選んでください。</translation>
    </message>
    <message>
        <source>Say until when it comes again.</source>
        <translation>いつまで繰り返すかを入れてください。</translation>
    </message>
    <message>
        <source>Write why it is called off.</source>
        <translation>中止の理由を書いてください。</translation>
    </message>
</context>
<context>
    <name>yorozu::ui::ActivityRow</name>
    <message>
        <source>today</source>
        <translation>本日</translation>
    </message>
</context>
<context>
    <name>yorozu::ui::ActivityRows</name>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation>、</translation>
    </message>
    <message numerus="yes">
        <source>%n firm(s)</source>
        <translation>
            <numerusform>%n社</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n consultation(s)</source>
        <translation>
            <numerusform>延べ%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n名</numerusform>
        </translation>
    </message>
    <message>
        <source>MM/dd</source>
        <comment>a day in a list</comment>
        <translation>MM/dd</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>Kind and content</source>
        <translation>種類・内容</translation>
    </message>
    <message>
        <source>Institutions</source>
        <translation>機関</translation>
    </message>
    <message>
        <source>Our people</source>
        <translation>担当</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>参加者</translation>
    </message>
    <message>
        <source>Firms</source>
        <translation>社</translation>
    </message>
    <message>
        <source>Consultations</source>
        <translation>延べ</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>規模</translation>
    </message>
</context>
<context>
    <name>yorozu::ui::ActivityTimeline</name>
    <message>
        <source>Still to be reported</source>
        <translation>報告待ち</translation>
    </message>
    <message>
        <source>Latest first</source>
        <translation>新しい順</translation>
    </message>
    <message>
        <source>Show older ones (%1)</source>
        <translation>以前のものを表示（%1）</translation>
    </message>
    <message>
        <source>It was held</source>
        <translation>実施した</translation>
    </message>
    <message>
        <source>It is reported</source>
        <translation>報告済みにする</translation>
    </message>
    <message>
        <source>It is planned only</source>
        <translation>計画に戻す</translation>
    </message>
    <message>
        <source>Once more, today</source>
        <translation>同じ内容で本日もう一度</translation>
    </message>
</context>
<context>
    <name>yorozu::ui::AdminPage</name>
    <message>
        <source>Administration</source>
        <translation>管理</translation>
    </message>
    <message>
        <source>Previous or next section</source>
        <translation>前・次の項目</translation>
    </message>
    <message>
        <source>Sections of the administration</source>
        <translation>管理の項目</translation>
    </message>
</context>
<context>
    <name>yorozu::ui::AgenciesPage</name>
    <message>
        <source>Agencies</source>
        <comment>title of the page</comment>
        <translation>支援機関連携</translation>
    </message>
    <message>
        <source>Previous or next agency</source>
        <translation>前・次の機関</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>絞り込み</translation>
    </message>
    <message>
        <source>Record an activity</source>
        <translation>活動を記録</translation>
    </message>
    <message>
        <source>Record the last activity once more</source>
        <translation>前回と同じ活動を記録</translation>
    </message>
    <message>
        <source>Save the form at the right</source>
        <translation>右の入力を保存</translation>
    </message>
    <message>
        <source>Edit the agency</source>
        <translation>機関を編集</translation>
    </message>
    <message>
        <source>New agency</source>
        <translation>新しい機関</translation>
    </message>
    <message>
        <source>Minutes of the Assist conference</source>
        <translation>アシスト会議 議事録</translation>
    </message>
    <message>
        <source>Undo, redo</source>
        <translation>元に戻す・やり直す</translation>
    </message>
    <message>
        <source>Close the form, back to the list</source>
        <translation>入力を閉じる・一覧へ</translation>
    </message>
    <message>
        <source>New agency…</source>
        <translation>新しい機関…</translation>
    </message>
    <message>
        <source>Record an activity…</source>
        <translation>活動を記録…</translation>
    </message>
    <message>
        <source>Lists in and out (CSV)…</source>
        <translation>取り込み・書き出し（CSV）…</translation>
    </message>
</context>
<context>
    <name>yorozu::ui::AgencyForm</name>
    <message>
        <source>New agency</source>
        <translation>新しい機関</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>機関名</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>フリガナ</translation>
    </message>
    <message>
        <source>Choose a kind</source>
        <translation>種別を選ぶ</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種別</translation>
    </message>
    <message>
        <source>In charge</source>
        <translation>主担当</translation>
    </message>
    <message>
        <source>Deputy</source>
        <translation>サブ</translation>
    </message>
    <message>
        <source>On the list of 40 partner agencies</source>
        <translation>支援機関連携40先リスト</translation>
    </message>
    <message>
        <source>Member of the shinkin association</source>
        <translation>会員・準会員の信用金庫</translation>
    </message>
    <message>
        <source>One of Tokyo’s 23 shinkin</source>
        <translation>東京都内の23信用金庫</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>電話</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>メール</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>所在地</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>ウェブサイト</translation>
    </message>
    <message>
        <source>Branches</source>
        <translation>営業店</translation>
    </message>
    <message>
        <source>How they use the centre</source>
        <translation>よろずの活用例</translation>
    </message>
    <message>
        <source>Wishes us to visit its clients</source>
        <translation>取引先への訪問相談を希望</translation>
    </message>
    <message>
        <source>Wishes to come along</source>
        <translation>相談への同行を希望</translation>
    </message>
    <message>
        <source>How they book</source>
        <translation>予約のしかた</translation>
    </message>
    <message>
        <source>Other wishes</source>
        <translation>その他の要望</translation>
    </message>
    <message>
        <source>Policy and notes</source>
        <translation>方針・メモ</translation>
    </message>
</context>
<context>
    <name>yorozu::ui::AgencyHead</name>
    <message>
        <source>No mail address is on record.</source>
        <translation>メールアドレスが登録されていません。</translation>
    </message>
    <message>
        <source>member, in Tokyo</source>
        <translation>会員金庫（都内）</translation>
    </message>
    <message>
        <source>member</source>
        <translation>会員金庫</translation>
    </message>
    <message>
        <source>in charge: %1</source>
        <translation>主担当 %1</translation>
    </message>
    <message>
        <source>nobody is in charge</source>
        <translation>主担当なし</translation>
    </message>
    <message>
        <source>deputy: %1</source>
        <translation>サブ %1</translation>
    </message>
    <message numerus="yes">
        <source>%n client(s) of theirs this year</source>
        <translation>
            <numerusform>紹介された相談 今年度 %n社</numerusform>
        </translation>
    </message>
    <message>
        <source>★ List of 40</source>
        <translation>★ 40先リスト</translation>
    </message>
    <message>
        <source>Made together</source>
        <translation>独自の取組み</translation>
    </message>
    <message>
        <source>Part of %1</source>
        <translation>%1に統合</translation>
    </message>
    <message>
        <source>Inactive</source>
        <translation>使用停止</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>編集…</translation>
    </message>
    <message>
        <source>Rename from a day on…</source>
        <translation>名称の変更…</translation>
    </message>
    <message>
        <source>Another agency becomes part of it…</source>
        <translation>ほかの機関を統合…</translation>
    </message>
    <message>
        <source>It is called “%1” after all</source>
        <translation>名称を「%1」に戻す</translation>
    </message>
    <message>
        <source>“%1” is no part of it after all</source>
        <translation>「%1」の統合を取り消す</translation>
    </message>
    <message>
        <source>Back into use</source>
        <translation>使用を再開</translation>
    </message>
    <message>
        <source>Make inactive</source>
        <translation>使用停止にする</translation>
    </message>
    <message>
        <source>Its companies in the ledger</source>
        <translation>紹介した企業を台帳で見る</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>メール</translation>
    </message>
    <message>
        <source>Write a mail to the agency</source>
        <translation>機関にメールを書く</translation>
    </message>
    <message>
        <source>More</source>
        <translation>その他の操作</translation>
    </message>
</context>
<context>
    <name>yorozu::ui::AgencyListModel</name>
    <message>
        <source>today</source>
        <translation>本日</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n day(s)</source>
        <translation>
            <numerusform>%1 · %n日</numerusform>
        </translation>
    </message>
    <message>
        <source>All activities</source>
        <translation>すべての活動</translation>
    </message>
    <message>
        <source>with all agencies, and those of our own</source>
        <translation>全機関・拠点内・広報</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s) this year</source>
        <translation>
            <numerusform>今年度 %n回</numerusform>
        </translation>
    </message>
    <message>
        <source>on the list of 40</source>
        <translation>40先リスト</translation>
    </message>
</context>
<context>
    <name>yorozu::ui::AgencyListView</name>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message numerus="yes">
        <source>%n agency(ies)</source>
        <translation>
            <numerusform>%n先</numerusform>
        </translation>
    </message>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>★ List of 40</source>
        <translation>★ 40先リスト</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>自分の担当</translation>
    </message>
    <message>
        <source>Inactive ones too</source>
        <translation>使用停止も表示</translation>
    </message>
    <message>
        <source>Agency or person</source>
        <translation>機関名・担当者で絞る</translation>
    </message>
    <message>
        <source>Agencies</source>
        <translation>支援機関</translation>
    </message>
    <message>
        <source>New agency and more</source>
        <translation>機関の追加など</translation>
    </message>
    <message>
        <source>Latest first</source>
        <translation>最近の動き順</translation>
    </message>
    <message>
        <source>No agency here</source>
        <translation>該当する機関がありません</translation>
    </message>
    <message>
        <source>Nothing fits what is typed and chosen above.</source>
        <translation>上の条件に合う機関がありません。</translation>
    </message>
    <message>
        <source>Show all agencies</source>
        <translation>すべての機関を表示</translation>
    </message>
</context>
<context>
    <name>yorozu::ui::AgencyMergeForm</name>
    <message>
        <source>Another agency becomes part of %1</source>
        <translation>%1への統合</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>統合する</translation>
    </message>
    <message>
        <source>Which one</source>
        <translation>統合される機関</translation>
    </message>
    <message>
        <source>Choose an agency</source>
        <translation>機関を選ぶ</translation>
    </message>
    <message>
        <source>for example 4/1</source>
        <translation>例 4/1</translation>
    </message>
    <message>
        <source>From which day on</source>
        <translation>いつから</translation>
    </message>
    <message>
        <source>Choose the agency that becomes part of this one.</source>
        <translation>統合される機関を選んでください。</translation>
    </message>
</context>
<context>
    <name>yorozu::ui::AgencyProfile</name>
    <message>
        <source>Edit F2</source>
        <translation>編集 F2</translation>
    </message>
    <message>
        <source>Edit the agency</source>
        <translation>機関を編集</translation>
    </message>
    <message>
        <source>Policy and notes</source>
        <translation>方針・メモ</translation>
    </message>
    <message>
        <source>How they use the centre</source>
        <translation>よろずの活用例</translation>
    </message>
    <message>
        <source>Nothing is written down yet.</source>
        <translation>まだ記入がありません。</translation>
    </message>
    <message>
        <source>Made together with the shinkin</source>
        <translation>信金と独自に作った取組み</translation>
    </message>
    <message>
        <source>that we visit its clients</source>
        <translation>訪問相談</translation>
    </message>
    <message>
        <source>to come along</source>
        <translation>同行</translation>
    </message>
    <message>
        <source>Wishes</source>
        <translation>要望</translation>
    </message>
    <message>
        <source>It wishes</source>
        <translation>希望</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>How they book</source>
        <translation>予約のしかた</translation>
    </message>
    <message>
        <source>Other wishes</source>
        <translation>その他の要望</translation>
    </message>
    <message>
        <source>No wishes are on record.</source>
        <translation>要望の記録はありません。</translation>
    </message>
    <message>
        <source>How it is reached</source>
        <translation>連絡先</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>電話</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>メール</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>所在地</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>ウェブサイト</translation>
    </message>
    <message>
        <source>branch</source>
        <translation>営業店</translation>
    </message>
    <message>
        <source>Names and mergers</source>
        <translation>名称・統合の経緯</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>%1まで</translation>
    </message>
    <message>
        <source>Since %1 with %2</source>
        <translation>%1 %2を統合</translation>
    </message>
    <message>
        <source>Since %1 part of %2</source>
        <translation>%1 %2に統合</translation>
    </message>
</context>
<context>
    <name>yorozu::ui::AgencyRecordView</name>
    <message>
        <source>It was not taken back: somebody else has changed it meanwhile. The newer one stays.</source>
        <translation>元に戻しませんでした。その間に別の人が変更しています。新しい内容を残しました。</translation>
    </message>
    <message>
        <source>Somebody else has changed this person meanwhile.</source>
        <translation>別の人が先にこの担当者を変更しました。</translation>
    </message>
    <message>
        <source>the name “%1”</source>
        <translation>名称「%1」</translation>
    </message>
    <message>
        <source>the former name</source>
        <translation>以前の名称</translation>
    </message>
    <message>
        <source>“%1” is part of it</source>
        <translation>「%1」の統合</translation>
    </message>
    <message>
        <source>“%1” is no part of it</source>
        <translation>「%1」の統合の取り消し</translation>
    </message>
    <message>
        <source>made inactive</source>
        <translation>使用停止</translation>
    </message>
    <message>
        <source>back in use</source>
        <translation>使用再開</translation>
    </message>
    <message>
        <source>There is “%1” on that day already. Ctrl+Enter once more records it all the same.</source>
        <translation>同じ日に「%1」がすでにあります。もう一度 Ctrl+Enter を押すと、別の活動として記録します。</translation>
    </message>
    <message numerus="yes">
        <source>%n activity(ies)</source>
        <translation>
            <numerusform>%n回</numerusform>
        </translation>
    </message>
    <message>
        <source>Entered by mistake</source>
        <translation>誤って記録したため</translation>
    </message>
    <message>
        <source>consultations of the day</source>
        <translation>相談会の相談</translation>
    </message>
    <message>
        <source>There is no activity yet that could be repeated.</source>
        <translation>繰り返せる活動がまだありません。</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>議事録</translation>
    </message>
    <message>
        <source>Minutes of the Assist conference: print or keep as PDF</source>
        <translation>アシスト会議の議事録を印刷・PDF保存</translation>
    </message>
    <message>
        <source>Somebody else has saved this meanwhile. What you typed stands on top of it now; Ctrl+Enter saves it.</source>
        <translation>別の人が先に保存しました。その内容の上に、入力したものを残しています。Ctrl+Enterで保存します。</translation>
    </message>
    <message>
        <source>closing “%1”</source>
        <translation>「%1」を閉じる</translation>
    </message>
    <message>
        <source>Closed without saving: %1. Ctrl+Z brings it back.</source>
        <translation>保存せずに閉じました: %1（Ctrl+Zで戻ります）</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>No mail program answered. The address: %1</source>
        <translation>メールソフトが応答しません。宛先: %1</translation>
    </message>
</context>
<context>
    <name>yorozu::ui::AgencyRows</name>
    <message>
        <source>Institution</source>
        <translation>機関</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>回</translation>
    </message>
</context>
<context>
    <name>yorozu::ui::AgencyTabs</name>
    <message>
        <source>Nobody was referred yet</source>
        <translation>紹介はまだありません</translation>
    </message>
    <message>
        <source>Companies that it sends, and those that are sent to it, come to stand here.</source>
        <translation>この機関から紹介された企業と、この機関につないだ企業がここに並びます。</translation>
    </message>
    <message>
        <source>Companies and what became of them</source>
        <translation>企業とその後</translation>
    </message>
    <message>
        <source>no session yet</source>
        <translation>相談前</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s)</source>
        <translation>
            <numerusform>相談%n回</numerusform>
        </translation>
    </message>
    <message>
        <source>All of them in the ledger</source>
        <translation>企業台帳で全件を見る</translation>
    </message>
    <message>
        <source>Referrals, both ways</source>
        <translation>紹介（双方向）</translation>
    </message>
    <message>
        <source>ask now</source>
        <translation>経過確認</translation>
    </message>
    <message>
        <source>open: %1</source>
        <translation>経過待ち: %1</translation>
    </message>
    <message>
        <source>came of it: %1</source>
        <translation>結果: %1</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>修了</translation>
    </message>
    <message>
        <source>to come</source>
        <translation>予定</translation>
    </message>
    <message>
        <source>with us now</source>
        <translation>受入中</translation>
    </message>
    <message numerus="yes">
        <source>sat in on %n session(s)</source>
        <translation>
            <numerusform>同席 %n件</numerusform>
        </translation>
    </message>
    <message>
        <source>No trainee yet</source>
        <translation>トレーニーはまだいません</translation>
    </message>
    <message>
        <source>Officers of the agency who stay with us come to stand here.</source>
        <translation>受け入れた職員がここに並びます。</translation>
    </message>
    <message>
        <source>Activities · %1 this year</source>
        <translation>活動 今年度 %1</translation>
    </message>
    <message>
        <source>Referred %1</source>
        <translation>紹介された相談 %1</translation>
    </message>
    <message>
        <source>Trainees %1</source>
        <translation>トレーニー %1名</translation>
    </message>
    <message>
        <source>Policy and notes</source>
        <translation>方針・メモ</translation>
    </message>
    <message>
        <source>What belongs to this agency</source>
        <translation>この機関の記録</translation>
    </message>
    <message>
        <source>No activity yet</source>
        <translation>活動はまだありません</translation>
    </message>
    <message>
        <source>Meetings, consultation days and seminars come to stand here.</source>
        <translation>打合せ・相談会・セミナーがここに並びます。</translation>
    </message>
    <message>
        <source>Record the first meeting</source>
        <translation>最初の打合せを記録</translation>
    </message>
</context>
<context>
    <name>yorozu::ui::AheadColumn</name>
    <message>
        <source>From tomorrow</source>
        <translation>明日から</translation>
    </message>
    <message numerus="yes">
        <source>next %n</source>
        <translation>
            <numerusform>次の%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>No session is booked for the days to come.</source>
        <translation>明日からの予約はまだありません。</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>お知らせ</translation>
    </message>
    <message>
        <source>from the office</source>
        <translation>事務局から</translation>
    </message>
    <message>
        <source>%1 %2, %3, %4</source>
        <translation>%1 %2、%3、%4</translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation>催促</translation>
    </message>
    <message>
        <source>Submit the memo of %1 (%2). %3</source>
        <translation>%1（%2の相談）のメモを提出してください。— %3</translation>
    </message>
    <message>
        <source>Reminder: %1</source>
        <translation>催促: %1</translation>
    </message>
    <message>
        <source>%1 → you · %2</source>
        <extracomment>who handed something over to the reader, and when</extracomment>
        <translation>%1 → あなた・%2</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>%1まで</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>引継ぎ</translation>
    </message>
    <message numerus="yes">
        <source>to you: %n</source>
        <translation>
            <numerusform>あなた宛て %n件</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is handed over to you.</source>
        <translation>あなた宛ての引継ぎはありません。</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>やること</translation>
    </message>
    <message numerus="yes">
        <source>%n task(s)</source>
        <translation>
            <numerusform>%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>受け取りました</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>済みました</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Handed over: %1</source>
        <translation>引継ぎ: %1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>To do: %1</source>
        <translation>やること: %1</translation>
    </message>
    <message>
        <source>Received. Ctrl+Z takes it back.</source>
        <translation>受け取りました。Ctrl+Z で元に戻せます。</translation>
    </message>
    <message>
        <source>It stands on your page again.</source>
        <translation>今日の画面に戻しました。</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>バックアップ</translation>
    </message>
    <message>
        <source>Backup: %1</source>
        <translation>バックアップ: %1</translation>
    </message>
</context>
<context>
    <name>yorozu::ui::AssistCasesField</name>
    <message>
        <source>Case</source>
        <translation>案件</translation>
    </message>
    <message>
        <source>Another case</source>
        <translation>案件を追加</translation>
    </message>
    <message>
        <source>for example 11/27</source>
        <translation>例 11/27</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>対象企業</translation>
    </message>
    <message>
        <source>Support plan</source>
        <translation>支援計画</translation>
    </message>
    <message>
        <source>First step</source>
        <translation>初動</translation>
    </message>
    <message>
        <source>Who of us takes it</source>
        <translation>担当（こちら）</translation>
    </message>
    <message>
        <source>or who else</source>
        <translation>担当（外部）</translation>
    </message>
    <message>
        <source>Until when</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>完了日</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>結果</translation>
    </message>
</context>
<context>
    <name>yorozu::ui::AssistMinutesPreview</name>
    <message>
        <source>Minutes of the Assist conference</source>
        <translation>アシスト会議 議事録</translation>
    </message>
    <message>
        <source>You may print it, but not take it along as a file.</source>
        <translation>印刷はできますが、ファイルとしての持ち出しはできません。</translation>
    </message>
</context>
<context>
    <name>yorozu::ui::AttachmentList</name>
    <message>
        <source>Adding %1…</source>
        <translation>%1 を添付しています…</translation>
    </message>
    <message>
        <source>%1 is added.</source>
        <translation>%1 を添付しました。</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>添付</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>Add files</source>
        <translation>ファイルを追加</translation>
    </message>
    <message>
        <source>Choose files, or drop them here</source>
        <translation>ファイルを選ぶか、ここにドロップします</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>進み具合</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>やめる</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>No files yet. Drop them here, or choose them with “Add”.</source>
        <translation>添付はまだありません。ここにドロップするか、「追加」で選んでください。</translation>
    </message>
    <message>
        <source>No files.</source>
        <translation>添付はありません。</translation>
    </message>
    <message>
        <source>Find the file…</source>
        <translation>ファイルを探す…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>名前を付けて保存…</translation>
    </message>
    <message>
        <source>Take off</source>
        <translation>外す</translation>
    </message>
    <message>
        <source>Files to be added</source>
        <translation>添付するファイル</translation>
    </message>
    <message>
        <source>No program of this computer opens %1. Save it, and open it elsewhere.</source>
        <translation>この端末には %1 を開くアプリがありません。保存して、別の端末で開いてください。</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>写しを保存</translation>
    </message>
    <message>
        <source>%1 is saved.</source>
        <translation>%1 を保存しました。</translation>
    </message>
    <message>
        <source>Where is %1?</source>
        <translation>%1 の場所</translation>
    </message>
    <message>
        <source>%1 is back in its place.</source>
        <translation>%1 を元に戻しました。</translation>
    </message>
    <message>
        <source>%1 is taken off.</source>
        <translation>%1 を外しました。</translation>
    </message>
</context>
<context>
    <name>yorozu::ui::AttachmentRow</name>
    <message>
        <source>The file is missing; Enter looks for it.</source>
        <translation>ファイルが見当たりません。Enter で探します。</translation>
    </message>
    <message>
        <source>Enter opens it, Delete takes it off.</source>
        <translation>Enter で開き、Delete で外します。</translation>
    </message>
    <message>
        <source>%1
Added by %2</source>
        <translation>%1
添付した人：%2</translation>
    </message>
    <message>
        <source>Missing – find</source>
        <translation>見当たりません · 探す</translation>
    </message>
</context>
<context>
    <name>yorozu::ui::AuditDetail</name>
    <message>
        <source>What was before and after has been erased, since its time of retention was over.</source>
        <translation>変更前後の内容は、保存期間を過ぎたため消去されています。</translation>
    </message>
    <message>
        <source>Nothing more is on record of this step.</source>
        <translation>この操作について、これ以上の記録はありません。</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>変更はありません。</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>変更前</translation>
    </message>
    <message>
        <source>After</source>
        <translation>変更後</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Before and after, field by field</source>
        <translation>項目ごとの変更前と変更後</translation>
    </message>
    <message>
        <source>Open the record</source>
        <translation>記録を開く</translation>
    </message>
    <message>
        <source>Choose a line to see what was before and after.</source>
        <translation>行を選ぶと、変更前と変更後が表示されます。</translation>
    </message>
    <message>
        <source>%1, on %2, entry %3</source>
        <extracomment>%1 moment, %2 computer, %3 number of the entry</extracomment>
        <translation>%1&#x3000;端末 %2&#x3000;記録番号 %3</translation>
    </message>
</context>
<context>
    <name>yorozu::ui::AuditListModel</name>
    <message>
        <source>When</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>Who did what</source>
        <translation>誰が何をしたか</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>端末</translation>
    </message>
</context>
<context>
    <name>yorozu::ui::AuditRetentionStrip</name>
    <message>
        <source>Nothing has outlived its time.</source>
        <translation>保存期間を過ぎた内容はありません。</translation>
    </message>
    <message>
        <source>%1 entries of fiscal year %2 have outlived it.</source>
        <extracomment>%1 number of entries, %2 fiscal year</extracomment>
        <translation>%2の %1 件が保存期間を過ぎています。</translation>
    </message>
    <message>
        <source>%1 entries of fiscal years %2 to %3 have outlived it.</source>
        <translation>%2～%3の %1 件が保存期間を過ぎています。</translation>
    </message>
    <message>
        <source>%1 entries were erased; who did what, and when, stays on record.</source>
        <translation>%1 件の変更前後の内容を消去しました。誰がいつ何をしたかは記録に残っています。</translation>
    </message>
    <message>
        <source>Erasing: %1 so far.</source>
        <translation>消去しています（%1 件）</translation>
    </message>
    <message>
        <source>Before and after is kept for</source>
        <translation>変更前後の内容の保存期間</translation>
    </message>
    <message>
        <source> fiscal years</source>
        <extracomment>behind the number</extracomment>
        <translation> 年度</translation>
    </message>
    <message>
        <source>Years for which before and after is kept</source>
        <translation>変更前後の内容の保存年数</translation>
    </message>
    <message>
        <source>Erase what has outlived it</source>
        <translation>期限切れの内容を消去</translation>
    </message>
</context>
<context>
    <name>yorozu::ui::AuditSection</name>
    <message>
        <source>Record of changes</source>
        <translation>変更の記録</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>全員</translation>
    </message>
    <message>
        <source>Nobody signed in</source>
        <extracomment>yorozuctl without --as, and what the program did by itself</extracomment>
        <translation>担当者なし</translation>
    </message>
    <message>
        <source>Nothing on record</source>
        <translation>記録はありません</translation>
    </message>
    <message>
        <source>The record of changes is not for everybody</source>
        <translation>変更の記録を見る権限がありません</translation>
    </message>
    <message>
        <source>Nothing matches what is chosen above.</source>
        <translation>上の条件に合う記録がありません。条件を変えるか、すべてを表示してください。</translation>
    </message>
    <message>
        <source>Show all of it</source>
        <translation>すべて表示</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>もう一度試す</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7日間</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30日間</translation>
    </message>
    <message>
        <source>All time</source>
        <translation>全期間</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>操作の種類</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>期間</translation>
    </message>
    <message>
        <source>Who did it</source>
        <translation>操作した人</translation>
    </message>
    <message>
        <source>About which client</source>
        <translation>企業・相談者で絞り込む</translation>
    </message>
</context>
<context>
    <name>yorozu::ui::BackupCopies</name>
    <message>
        <source>Both folders</source>
        <translation>両方のフォルダー</translation>
    </message>
    <message>
        <source>First folder</source>
        <translation>保存先</translation>
    </message>
    <message>
        <source>Second folder</source>
        <translation>2つ目の保存先</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>破損</translation>
    </message>
    <message>
        <source>Checked, encrypted</source>
        <translation>確認済・暗号化</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>確認済</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>作成日時</translation>
    </message>
    <message>
        <source>Memos</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Newest memo</source>
        <translation>最新のメモ</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大きさ</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>場所</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
</context>
<context>
    <name>yorozu::ui::BackupSection</name>
    <message>
        <source>Backups</source>
        <translation>バックアップ</translation>
    </message>
    <message>
        <source>Copy to bring back</source>
        <translation>戻すバックアップ</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>Too old</source>
        <translation>要確認</translation>
    </message>
    <message>
        <source>In order</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>A backup is being made; you can go on working.</source>
        <translation>バックアップを作成しています。そのまま作業を続けられます。</translation>
    </message>
    <message>
        <source>There is no backup yet.</source>
        <translation>バックアップはまだありません。</translation>
    </message>
    <message>
        <source>Last backup %1. What was changed since follows within 30 minutes.</source>
        <translation>最終バックアップ %1。その後の変更は30分以内に自動で保存されます。</translation>
    </message>
    <message>
        <source>Last backup %1. Nothing was changed since.</source>
        <translation>最終バックアップ %1。その後の変更はありません。</translation>
    </message>
    <message>
        <source>It is tried again every five minutes.</source>
        <translation>5分ごとに自動でやり直します。</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>今すぐやり直す</translation>
    </message>
    <message>
        <source>The newest copy in the second folder is older than 7 days. Make a backup now.</source>
        <translation>2つ目の保存先の最新のバックアップが7日より前のものです。今すぐバックアップしてください。</translation>
    </message>
    <message>
        <source>The second folder is not there, and its newest copy is older than 7 days. Connect the drive; the next backup goes there by itself.</source>
        <translation>2つ目の保存先が見つからず、7日を超えて写していません。ドライブを接続すると、次のバックアップが自動で入ります。</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>今すぐバックアップ</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>中止</translation>
    </message>
    <message>
        <source>Progress of the backup</source>
        <translation>バックアップの進み具合</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>バックアップの一覧</translation>
    </message>
    <message>
        <source>Bring back…</source>
        <translation>戻す…</translation>
    </message>
    <message>
        <source>From another file…</source>
        <translation>別のファイルから…</translation>
    </message>
    <message>
        <source>Kept: the last 24 hours, 14 days, 8 weeks and 24 months in which something was changed.</source>
        <translation>変更のあった直近24時間分・14日分・8週分・24か月分を残します。</translation>
    </message>
    <message>
        <source>No backup yet</source>
        <translation>バックアップはまだありません</translation>
    </message>
    <message>
        <source>The first one is made by itself within minutes.</source>
        <translation>最初の1つは数分以内に自動で作られます。</translation>
    </message>
</context>
<context>
    <name>yorozu::ui::BackupSettings</name>
    <message>
        <source>Folder for backups</source>
        <translation>バックアップの保存先</translation>
    </message>
    <message>
        <source>None. A USB stick or another computer protects from a broken disk.</source>
        <translation>なし。USBメモリーや別のパソコンにも残すと、ディスクの故障に備えられます。</translation>
    </message>
    <message>
        <source>Encrypted. Whoever wants to open a copy elsewhere needs the password.</source>
        <translation>暗号化しています。ほかのパソコンで開くにはパスワードが必要です。</translation>
    </message>
    <message>
        <source>Not encrypted. Whoever has a copy can read it.</source>
        <translation>暗号化していません。バックアップを手に入れた人は中身を読めます。</translation>
    </message>
    <message>
        <source>Another password…</source>
        <translation>パスワードを変える…</translation>
    </message>
    <message>
        <source>Encrypt…</source>
        <translation>暗号化する…</translation>
    </message>
    <message>
        <source>At least %1 characters. Write it down and keep it apart from the copies: without it nobody can open them, not even we.</source>
        <translation>%1文字以上。紙に控えて、バックアップとは別の場所に保管してください。忘れると、だれにも開けません。</translation>
    </message>
    <message>
        <source>At least %1 characters.</source>
        <translation>%1文字以上にしてください。</translation>
    </message>
    <message>
        <source>The two are not the same yet.</source>
        <translation>2つの入力がまだ同じではありません。</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>保存先</translation>
    </message>
    <message>
        <source>Second folder</source>
        <translation>2つ目の保存先</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>暗号化</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>変更…</translation>
    </message>
    <message>
        <source>Change the folder of the backups</source>
        <translation>バックアップの保存先を変更</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>選ぶ…</translation>
    </message>
    <message>
        <source>Choose the second folder of the backups</source>
        <translation>バックアップの2つ目の保存先を選ぶ</translation>
    </message>
    <message>
        <source>Without</source>
        <translation>使わない</translation>
    </message>
    <message>
        <source>Without a second folder</source>
        <translation>2つ目の保存先を使わない</translation>
    </message>
    <message>
        <source>Without encryption</source>
        <translation>暗号化を使わない</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>パスワード</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>もう一度</translation>
    </message>
    <message>
        <source>The password once more</source>
        <translation>パスワードをもう一度</translation>
    </message>
    <message>
        <source>Encrypt from now on</source>
        <translation>次から暗号化</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>やめる</translation>
    </message>
</context>
<context>
    <name>yorozu::ui::Band</name>
    <message>
        <source>Warning</source>
        <translation>注意</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>エラー</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>お知らせ</translation>
    </message>
    <message>
        <source>Close this notice</source>
        <translation>このお知らせを閉じる</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>yorozu::ui::BellButton</name>
    <message>
        <source>Notices: none</source>
        <translation>お知らせ：なし</translation>
    </message>
    <message numerus="yes">
        <source>%n notice(s)</source>
        <translation>
            <numerusform>お知らせ %n件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>yorozu::ui::BellPopup</name>
    <message>
        <source>Notices</source>
        <translation>お知らせ</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>差戻し</translation>
    </message>
    <message>
        <source>Handover</source>
        <translation>引継ぎ</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>受け取りました</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>やること</translation>
    </message>
    <message>
        <source>late, was due %1</source>
        <translation>期限切れ %1</translation>
    </message>
    <message>
        <source>due today</source>
        <translation>本日まで</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Nothing waits for you.</source>
        <translation>お知らせはありません。</translation>
    </message>
    <message>
        <source>The note of %1 is received.</source>
        <translation>%1さんの引継ぎを受け取りました。</translation>
    </message>
    <message>
        <source>“%1” is done.</source>
        <translation>「%1」を完了にしました。</translation>
    </message>
    <message>
        <source>Data base</source>
        <translation>データベース</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>バックアップ</translation>
    </message>
    <message>
        <source>Activities to be reported</source>
        <translation>報告待ちの活動</translation>
    </message>
    <message>
        <source>was planned for %1</source>
        <translation>予定日 %1</translation>
    </message>
    <message>
        <source>held on %1</source>
        <translation>実施日 %1</translation>
    </message>
</context>
<context>
    <name>yorozu::ui::BesidePanel</name>
    <message>
        <source>Memo of %1</source>
        <translation>%1 の相談メモ</translation>
    </message>
    <message>
        <source>inactive</source>
        <translation>休止中</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>フリガナ</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>電話</translation>
    </message>
    <message>
        <source>Main business</source>
        <translation>主な事業内容</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>従業員</translation>
    </message>
    <message>
        <source>%1 persons</source>
        <translation>%1名</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>相談者</translation>
    </message>
    <message>
        <source>To bear in mind</source>
        <translation>申し送り</translation>
    </message>
    <message>
        <source>Memos</source>
        <translation>相談メモ</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>まだありません</translation>
    </message>
    <message>
        <source>Beside the page</source>
        <translation>横に開いた記録</translation>
    </message>
    <message>
        <source>Beside the page: %1</source>
        <translation>横に開いた記録: %1</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Open as a page</source>
        <translation>ページとして開く</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>閉じる（Esc）</translation>
    </message>
    <message>
        <source>The record</source>
        <translation>記録の内容</translation>
    </message>
</context>
<context>
    <name>yorozu::ui::BookingForm</name>
    <message>
        <source>Booking %1</source>
        <translation>予約 %1</translation>
    </message>
    <message>
        <source>New booking</source>
        <translation>新しい予約</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>予約する</translation>
    </message>
    <message>
        <source>Company or person</source>
        <translation>企業・相談者</translation>
    </message>
    <message>
        <source>Not in the ledger yet: enter it</source>
        <translation>台帳にない。新しく登録する</translation>
    </message>
    <message>
        <source>Who comes</source>
        <translation>来る人</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>for example 10:00–11:00</source>
        <translation>例：10:00–11:00</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>場所</translation>
    </message>
    <message>
        <source>How</source>
        <translation>方法</translation>
    </message>
    <message>
        <source>%1 (any free seat)</source>
        <translation>%1（空いている席）</translation>
    </message>
    <message>
        <source>%1, no booth (visit, telephone)</source>
        <translation>%1・ブースなし（訪問・電話）</translation>
    </message>
    <message>
        <source>Coordinator</source>
        <translation>対応者</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>相談項目</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Came by</source>
        <translation>来訪経路</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>事業</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>コース</translation>
    </message>
    <message>
        <source>Minutes kept free before</source>
        <translation>前に空ける時間（分）</translation>
    </message>
    <message>
        <source>Minutes kept free after</source>
        <translation>後に空ける時間（分）</translation>
    </message>
    <message>
        <source>Why at the office on a weekend or holiday</source>
        <translation>土日祝日に事務所で行う理由</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>備考</translation>
    </message>
    <message>
        <source>Write when it begins and when it ends, for example 10:00–11:00.</source>
        <translation>開始と終了を入力してください（例：10:00–11:00）。</translation>
    </message>
    <message>
        <source>Say on which day.</source>
        <translation>日付を入力してください。</translation>
    </message>
    <message>
        <source>Say who leads the session.</source>
        <translation>対応者を選んでください。</translation>
    </message>
    <message>
        <source>Together with</source>
        <translation>同席・副担当</translation>
    </message>
    <message>
        <source>The end lies before the beginning. Write the earlier time first, for example 10:00–11:00.</source>
        <translation>終わりが始まりより前です。早い方を先に書いてください（例：10:00～11:00）。</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) clash. Leave them out, or take one of the free slots.</source>
        <translation>
            <numerusform>%n回が重なっています。外すか、空き枠を選んでください。</numerusform>
        </translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation>繰り返し</translation>
    </message>
    <message>
        <source>does not repeat</source>
        <translation>繰り返さない</translation>
    </message>
    <message>
        <source>Every how many days, weeks or months</source>
        <translation>間隔（日・週・月の数）</translation>
    </message>
    <message>
        <source>On which days of the week</source>
        <translation>曜日</translation>
    </message>
    <message>
        <source>On which day of the month</source>
        <translation>毎月の日</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>終わり</translation>
    </message>
    <message>
        <source>after so many sessions</source>
        <translation>回数で</translation>
    </message>
    <message>
        <source>on a day</source>
        <translation>日付で</translation>
    </message>
    <message>
        <source>How many sessions</source>
        <translation>回数</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>最後の日</translation>
    </message>
    <message>
        <source>Sessions of the series</source>
        <translation>この繰り返しの予約</translation>
    </message>
    <message>
        <source>Say how many sessions there will be.</source>
        <translation>回数を書いてください。</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>添付ファイル</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>引継ぎなし</translation>
    </message>
    <message>
        <source>Handover note to</source>
        <translation>引継ぎ先</translation>
    </message>
    <message>
        <source>What is to be known</source>
        <translation>引継ぎ事項</translation>
    </message>
    <message>
        <source>Choose to whom the handover note goes.</source>
        <translation>引継ぎ先を選んでください。</translation>
    </message>
    <message>
        <source>Write what is to be known, or hand over to nobody.</source>
        <translation>引継ぎ事項を入力するか、引継ぎ先を「引継ぎなし」にしてください。</translation>
    </message>
    <message>
        <source>Nobody of this name is in the ledger. If they are new, tick the box below.</source>
        <translation>この名前は台帳にありません。新しい相談者なら、下の欄に印を付けてください。</translation>
    </message>
</context>
<context>
    <name>yorozu::ui::BookingPanel</name>
    <message>
        <source>No booking is selected</source>
        <translation>予約が選ばれていません</translation>
    </message>
    <message>
        <source>Click a card, or walk over them with the arrow keys.</source>
        <translation>予約をクリックするか、矢印キーで選んでください。</translation>
    </message>
    <message>
        <source>No. %1</source>
        <translation>予約番号 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n employee(s)</source>
        <translation>
            <numerusform>従業員 %n名</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>When</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>場所</translation>
    </message>
    <message>
        <source>Coordinator</source>
        <translation>対応者</translation>
    </message>
    <message>
        <source>%1</source>
        <comment>with respect</comment>
        <extracomment>a person who comes, and the title: 入江 大輔 様（専務取締役）</extracomment>
        <translation>%1 様</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>with respect</comment>
        <translation>%1 様（%2）</translation>
    </message>
    <message>
        <source>Consultee</source>
        <translation>相談者</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>主訴</translation>
    </message>
    <message>
        <source>Came by</source>
        <translation>来訪経路</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>電話</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>相談</translation>
    </message>
    <message>
        <source>Open memo</source>
        <translation>メモを開く</translation>
    </message>
    <message>
        <source>Write memo</source>
        <translation>相談メモを書く</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>企業台帳</translation>
    </message>
    <message>
        <source>More</source>
        <translation>その他の操作</translation>
    </message>
    <message>
        <source>Cancel booking…</source>
        <translation>予約を取り消す…</translation>
    </message>
    <message>
        <source>Sessions of this company</source>
        <translation>この企業の相談</translation>
    </message>
    <message>
        <source>no. %1</source>
        <comment>how-manieth session</comment>
        <translation>%1回目</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>編集</translation>
    </message>
    <message>
        <source>booked</source>
        <translation>予約を登録</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>内容を変更</translation>
    </message>
    <message>
        <source>Record of changes</source>
        <translation>変更の記録</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>来所</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>コース</translation>
    </message>
    <message>
        <source>Kept free</source>
        <extracomment>minutes that booth and staff are kept before and after a session</extracomment>
        <translation>前後の余裕</translation>
    </message>
    <message>
        <source>%1 min before, %2 min after</source>
        <translation>前%1分・後%2分</translation>
    </message>
    <message>
        <source>Exception</source>
        <translation>例外の理由</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Has arrived</source>
        <translation>来所</translation>
    </message>
    <message>
        <source>Note at the reception that they have come (3)</source>
        <translation>受付：来所したことを記す（3）</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>繰り返し</translation>
    </message>
    <message>
        <source>%1: no session</source>
        <translation>%1：予約なし</translation>
    </message>
    <message>
        <source>Take in again</source>
        <translation>戻す</translation>
    </message>
    <message>
        <source>Take %1 in again</source>
        <translation>%1を繰り返しに戻す</translation>
    </message>
</context>
<context>
    <name>yorozu::ui::BoothList</name>
    <message>
        <source>Booths</source>
        <translation>ブース数</translation>
    </message>
    <message>
        <source>Booth</source>
        <translation>ブース</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>定員</translation>
    </message>
    <message>
        <source>Monitor</source>
        <translation>モニター</translation>
    </message>
    <message>
        <source>Step-free</source>
        <translation>車椅子可</translation>
    </message>
    <message>
        <source>Note on noise</source>
        <translation>音についてのメモ</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>retired</source>
        <translation>廃止</translation>
    </message>
    <message>
        <source>out of service until %1</source>
        <translation>使用不可（%1まで）</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>使用中</translation>
    </message>
    <message>
        <source>“%1” was added.</source>
        <translation>「%1」を追加しました。</translation>
    </message>
    <message>
        <source>“%1” was stored.</source>
        <translation>「%1」を保存しました。</translation>
    </message>
    <message>
        <source>“%1” was retired.</source>
        <translation>「%1」を廃止しました。</translation>
    </message>
    <message>
        <source>“%1” is in use again.</source>
        <translation>「%1」を再び使うようにしました。</translation>
    </message>
    <message>
        <source>The order was stored.</source>
        <translation>並び順を保存しました。</translation>
    </message>
</context>
<context>
    <name>yorozu::ui::BranchesField</name>
    <message>
        <source>Branch</source>
        <translation>営業店</translation>
    </message>
    <message>
        <source>Another branch</source>
        <translation>営業店を追加</translation>
    </message>
    <message>
        <source>Name of the branch</source>
        <translation>店名</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>電話</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>所在地</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>閉店</translation>
    </message>
</context>
<context>
    <name>yorozu::ui::CalendarFileForm</name>
    <message>
        <source>Calendar file (.ics)</source>
        <translation>カレンダーファイル（.ics）</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>名前を付けて保存…</translation>
    </message>
    <message>
        <source>Whose sessions</source>
        <translation>だれの予約</translation>
    </message>
    <message>
        <source>All sessions</source>
        <translation>すべての予約</translation>
    </message>
    <message>
        <source>From</source>
        <translation>初日</translation>
    </message>
    <message>
        <source>To, that day as well</source>
        <translation>まで（その日を含む）</translation>
    </message>
    <message>
        <source>With company and person</source>
        <translation>企業名・相談者名を入れる</translation>
    </message>
    <message>
        <source>You may take the times along, without who comes.</source>
        <translation>書き出せるのは日時だけです。企業名・相談者名は入りません。</translation>
    </message>
    <message>
        <source>Say from which day on.</source>
        <translation>いつからかを書いてください。</translation>
    </message>
    <message>
        <source>The last day lies before the first. Write a later day.</source>
        <translation>終わりの日が始まりの日より前です。後の日を書いてください。</translation>
    </message>
</context>
<context>
    <name>yorozu::ui::CalendarHeads</name>
    <message numerus="yes">
        <source>%1: %n booth(s)</source>
        <translation>
            <numerusform>%1：ブース%n</numerusform>
        </translation>
    </message>
    <message>
        <source>How the calendar will look</source>
        <translation>カレンダーの見え方</translation>
    </message>
    <message>
        <source>Online, home</source>
        <translation>オンライン・在宅</translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s)</source>
        <translation>
            <numerusform>%n枠</numerusform>
        </translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>訪問・出張</translation>
    </message>
</context>
<context>
    <name>yorozu::ui::CalendarPage</name>
    <message>
        <source>Try again</source>
        <translation>もう一度試す</translation>
    </message>
    <message>
        <source>The server cannot be reached. What is shown may be old; nothing can be moved until it is back.</source>
        <translation>サーバーに接続できません。表示は最新でない場合があります。接続が戻るまで予約は動かせません。</translation>
    </message>
    <message>
        <source>Bookings</source>
        <comment>title of the page</comment>
        <translation>予約カレンダー</translation>
    </message>
    <message>
        <source>Previous or next day</source>
        <translation>前の日・次の日</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>Go to a date</source>
        <translation>日付を指定して移動</translation>
    </message>
    <message>
        <source>Previous or next booking of the booth</source>
        <translation>同じブースの前後の予約</translation>
    </message>
    <message>
        <source>Booking in the booth beside it</source>
        <translation>となりのブースの予約</translation>
    </message>
    <message>
        <source>Write its memo</source>
        <translation>相談メモを書く</translation>
    </message>
    <message>
        <source>Tentative, confirmed, in session, done, no-show</source>
        <translation>仮予約・確定・相談中・完了・欠席</translation>
    </message>
    <message>
        <source>Cancel the booking</source>
        <translation>予約を取り消す</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Taller or lower hours, as usual</source>
        <translation>時間の高さを広げる・縮める・標準に戻す</translation>
    </message>
    <message>
        <source>Fold the right panel</source>
        <translation>右の欄をたたむ</translation>
    </message>
    <message>
        <source>There is nothing to undo here.</source>
        <translation>取り消せる操作はありません。</translation>
    </message>
    <message>
        <source>Taken back: %1</source>
        <translation>取り消しました：%1</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <extracomment>a company, its former status and the new one</extracomment>
        <translation>%1：%2 → %3</translation>
    </message>
    <message>
        <source>%1. Ctrl+Z takes it back.</source>
        <translation>%1&#x3000;Ctrl+Z で元に戻せます。</translation>
    </message>
    <message>
        <source>Cancel the booking of %1</source>
        <translation>%1 の予約を取り消す</translation>
    </message>
    <message>
        <source>The booth is free at once. Why it was cancelled, by whom and when stays on record.</source>
        <translation>ブースはすぐに空きます。取消の理由・担当者・日時は記録に残ります。</translation>
    </message>
    <message>
        <source>Cancel booking</source>
        <translation>予約を取り消す</translation>
    </message>
    <message>
        <source>Mark a slot; with Shift it grows</source>
        <translation>枠を選ぶ（Shift で広げる）</translation>
    </message>
    <message>
        <source>New booking in the marked slot</source>
        <translation>選んだ枠に新しい予約</translation>
    </message>
    <message>
        <source>Change the booking</source>
        <translation>予約を編集</translation>
    </message>
    <message>
        <source>Carry the booking; Enter drops it</source>
        <translation>予約を動かす（Enter で確定）</translation>
    </message>
    <message>
        <source>Shorter or longer</source>
        <translation>時間を短く・長くする</translation>
    </message>
    <message>
        <source>Cut, copy, put into the marked slot</source>
        <translation>切り取り・コピー・選んだ枠に貼り付け</translation>
    </message>
    <message>
        <source>It cannot stand there. The booking is where it was.</source>
        <translation>そこには置けません。予約は元の枠のままです。</translation>
    </message>
    <message>
        <source>Closed without saving: %1. Ctrl+Z brings it back.</source>
        <translation>保存せずに閉じました：%1（Ctrl+Zで入力した内容が戻ります）</translation>
    </message>
    <message>
        <source>%1. Enter puts it here, Esc leaves it where it was.</source>
        <translation>%1&#x3000;Enter で確定、Esc で元に戻します。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Moved: %1. Ctrl+Z takes it back.</source>
        <translation>移動しました：%1&#x3000;Ctrl+Z で元に戻せます。</translation>
    </message>
    <message>
        <source>Booked: %1</source>
        <translation>予約しました：%1</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>保存しました：%1</translation>
    </message>
    <message>
        <source>Change it all the same</source>
        <translation>それでも変更する</translation>
    </message>
    <message>
        <source>Then %1 cannot hold these sessions: %2. Nothing was changed yet.</source>
        <translation>%1 さんが対応できなくなる予約があります：%2。まだ変更していません。</translation>
    </message>
    <message>
        <source>%1 works elsewhere now. Ctrl+Z takes it back.</source>
        <translation>%1 さんの勤務場所を変えました。Ctrl+Z で元に戻せます。</translation>
    </message>
    <message>
        <source>Enter it</source>
        <translation>登録する</translation>
    </message>
    <message>
        <source>No place that suits on this day</source>
        <translation>この日に合う枠はありません</translation>
    </message>
    <message>
        <source>Take the request off…</source>
        <translation>取り下げる…</translation>
    </message>
    <message>
        <source>Take the request of %1 off</source>
        <translation>%1 の希望を取り下げる</translation>
    </message>
    <message>
        <source>Why it was taken off, by whom and when stays on record.</source>
        <translation>取り下げの理由・担当者・日時は記録に残ります。</translation>
    </message>
    <message>
        <source>Take it off</source>
        <translation>取り下げる</translation>
    </message>
    <message>
        <source>Taken off: %1. Ctrl+Z brings it back.</source>
        <translation>取り下げました：%1&#x3000;Ctrl+Z で元に戻せます。</translation>
    </message>
    <message>
        <source>Book it for them</source>
        <translation>この枠に予約する</translation>
    </message>
    <message>
        <source>The place that has fallen free suits %1: %2</source>
        <translation>空いた枠は %1 に合います：%2</translation>
    </message>
    <message>
        <source>Where it would go is taken. Let go, and it stays where it was.</source>
        <translation>移動先が重なっています。放しても予約は元の枠のままです。</translation>
    </message>
    <message>
        <source>Cancel which sessions?</source>
        <translation>どの回を取り消しますか</translation>
    </message>
    <message>
        <source>Cancel the sessions of %1</source>
        <translation>%1の予約を取り消す</translation>
    </message>
    <message>
        <source>Move which sessions?</source>
        <translation>どの回を動かしますか</translation>
    </message>
    <message>
        <source>Save as a calendar file</source>
        <translation>カレンダーファイルとして保存</translation>
    </message>
    <message>
        <source>Calendar (*.ics)</source>
        <translation>カレンダー (*.ics)</translation>
    </message>
    <message>
        <source>Sessions %1 %2</source>
        <extracomment>the name of a file; %1 a person or an office, %2 a day</extracomment>
        <translation>予約_%1_%2</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) are in %1.</source>
        <translation>
            <numerusform>%n件の予約を %1 に書き出しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s), without who comes, are in %1.</source>
        <translation>
            <numerusform>%n件の予約を、企業名・相談者名なしで %1 に書き出しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Change which sessions?</source>
        <translation>どの回を変えますか</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>変更はありません。</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n session(s) of the series</source>
        <extracomment>%1 a company</extracomment>
        <translation>
            <numerusform>%1：繰り返しの%n回</numerusform>
        </translation>
    </message>
    <message>
        <source>It cannot be taken back: %1</source>
        <translation>元に戻せません：%1</translation>
    </message>
    <message>
        <source>Changed: %1. Ctrl+Z takes it back.</source>
        <translation>%1を変えました。Ctrl+Zで元に戻せます。</translation>
    </message>
    <message numerus="yes">
        <source>Booked: %1, %n session(s)</source>
        <translation>
            <numerusform>%1の予約%n回を入れました</numerusform>
        </translation>
    </message>
    <message>
        <source>Taken in again: %1</source>
        <translation>%1を繰り返しに戻しました</translation>
    </message>
    <message>
        <source>By booth, week, month, by coordinator</source>
        <translation>ブース別・週・月・担当者別</translation>
    </message>
    <message>
        <source>Which booths are free now is told on the day of today. T leads there.</source>
        <translation>今空いているブースは今日の画面で確認できます。Tキーで今日に移ります。</translation>
    </message>
    <message>
        <source>This booking is filtered away.</source>
        <translation>この予約は絞り込みで表示されていません。</translation>
    </message>
    <message>
        <source>%1 is marked; N books it.</source>
        <translation>%1を選びました。Nキーで予約できます。</translation>
    </message>
    <message numerus="yes">
        <source>Copying %n file(s)…</source>
        <translation>
            <numerusform>ファイル%n件を取り込んでいます…</numerusform>
        </translation>
    </message>
    <message>
        <source>Which booths are free now</source>
        <translation>今空いているブース</translation>
    </message>
    <message>
        <source>Previous or next booking of the coordinator</source>
        <translation>担当者の前・次の予約</translation>
    </message>
    <message>
        <source>Booking of the coordinator above or below</source>
        <translation>上・下の担当者の予約</translation>
    </message>
    <message>
        <source>Taller or lower rows, as usual</source>
        <translation>行を高く・低く・標準に</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>印刷</translation>
    </message>
    <message>
        <source>Somebody waits for a place</source>
        <translation>枠未定に加える</translation>
    </message>
    <message>
        <source>Who could work from home, where the booths do not suffice</source>
        <translation>ブースが足りない日に在宅にできる人</translation>
    </message>
    <message>
        <source>Changed: %1</source>
        <translation>変更：%1</translation>
    </message>
    <message>
        <source>Waiting: %1</source>
        <translation>枠未定に追加：%1</translation>
    </message>
    <message>
        <source>Change the request…</source>
        <translation>申込を変更…</translation>
    </message>
</context>
<context>
    <name>yorozu::ui::CalendarPrintPreview</name>
    <message>
        <source>Print the calendar</source>
        <translation>カレンダーを印刷</translation>
    </message>
    <message>
        <source>Day by booth</source>
        <translation>日（ブース別）</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月</translation>
    </message>
    <message>
        <source>Day sheet for the reception</source>
        <translation>受付表</translation>
    </message>
    <message>
        <source>&amp;Sheet</source>
        <translation>様式(&amp;S)</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>様式</translation>
    </message>
    <message>
        <source>You may print it, but not take it along as a file.</source>
        <translation>印刷はできますが、ファイルには保存できません。</translation>
    </message>
    <message>
        <source>Calendar %1</source>
        <extracomment>the name of a file; %1 a month: 202411</extracomment>
        <translation>予約カレンダー %1</translation>
    </message>
    <message numerus="yes">
        <source>%n booking(s)</source>
        <translation>
            <numerusform>予約 %n件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>week</comment>
        <extracomment>a week, from a day to a day</extracomment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Calendar week %1</source>
        <extracomment>the name of a file; %1 the first day of the week: 20241118</extracomment>
        <translation>週間予約表 %1</translation>
    </message>
    <message>
        <source>Day by coordinator</source>
        <translation>日（担当者別）</translation>
    </message>
    <message>
        <source>Calendar by coordinator %1</source>
        <extracomment>the name of a file; %1 a day: 20241120</extracomment>
        <translation>担当者別予約表 %1</translation>
    </message>
    <message>
        <source>without %1</source>
        <extracomment>%1 statuses of sessions that were left out</extracomment>
        <translation>%1を除く</translation>
    </message>
    <message>
        <source>, </source>
        <translation>・</translation>
    </message>
    <message numerus="yes">
        <source>%n free place(s) ahead</source>
        <extracomment>half hours of a week in which somebody could still come</extracomment>
        <translation>
            <numerusform>これからの空き %n枠</numerusform>
        </translation>
    </message>
    <message>
        <source>Free places week %1</source>
        <extracomment>the name of a file; %1 the first day of the week: 20241118</extracomment>
        <translation>空き枠 週 %1</translation>
    </message>
    <message>
        <source>Week: sessions</source>
        <translation>週：予約一覧</translation>
    </message>
    <message>
        <source>Week: free places</source>
        <translation>週：空き枠</translation>
    </message>
    <message>
        <source>Back by one period</source>
        <translation>前の期間へ</translation>
    </message>
    <message>
        <source>Back by one period (Alt+Left)</source>
        <translation>前の期間へ（Alt+←）</translation>
    </message>
    <message>
        <source>On by one period</source>
        <translation>次の期間へ</translation>
    </message>
    <message>
        <source>On by one period (Alt+Right)</source>
        <translation>次の期間へ（Alt+→）</translation>
    </message>
    <message>
        <source>Another date</source>
        <translation>別の日付を選ぶ</translation>
    </message>
    <message>
        <source>Date: %1</source>
        <translation>日付：%1</translation>
    </message>
</context>
<context>
    <name>yorozu::ui::CalendarSheet</name>
    <message>
        <source>Bookings of the day</source>
        <translation>この日の予約</translation>
    </message>
    <message>
        <source>%1 / %2 in use</source>
        <translation>使用 %1 / %2</translation>
    </message>
    <message>
        <source>Which booths are free now (B)</source>
        <translation>今空いているブース（B）</translation>
    </message>
</context>
<context>
    <name>yorozu::ui::CalendarToolBar</name>
    <message numerus="yes">
        <source>%n booking(s)</source>
        <translation>
            <numerusform>予約 %n件</numerusform>
        </translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>Go to today (T)</source>
        <translation>今日へ（T）</translation>
    </message>
    <message>
        <source>Previous day</source>
        <translation>前の日</translation>
    </message>
    <message>
        <source>Previous day (Left)</source>
        <translation>前の日（←）</translation>
    </message>
    <message>
        <source>Next day</source>
        <translation>次の日</translation>
    </message>
    <message>
        <source>Next day (Right)</source>
        <translation>次の日（→）</translation>
    </message>
    <message>
        <source>Day: %1</source>
        <translation>表示中の日：%1</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>Go to a date (G)</source>
        <translation>日付を指定して移動（G）</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>絞り込み</translation>
    </message>
    <message>
        <source>Filter (%1)</source>
        <translation>絞り込み（%1）</translation>
    </message>
    <message>
        <source>Only my own at full strength</source>
        <translation>自分の予約だけ濃く表示</translation>
    </message>
    <message>
        <source>What the colours mean</source>
        <translation>色の意味</translation>
    </message>
    <message>
        <source>Dense</source>
        <translation>詰めて表示</translation>
    </message>
    <message>
        <source>More</source>
        <translation>その他の操作</translation>
    </message>
    <message>
        <source>Calendar file (.ics)…</source>
        <translation>カレンダーファイル（.ics）…</translation>
    </message>
    <message>
        <source>Period: %1</source>
        <translation>期間：%1</translation>
    </message>
    <message>
        <source>Day</source>
        <comment>the calendar shows one</comment>
        <translation>日</translation>
    </message>
    <message>
        <source>By booth, a day (D)</source>
        <translation>ブース別・1日（D）</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>週</translation>
    </message>
    <message>
        <source>Free places of a week (W)</source>
        <translation>1週間の空き枠（W）</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月</translation>
    </message>
    <message>
        <source>A month (Shift+M)</source>
        <translation>1か月（Shift+M）</translation>
    </message>
    <message>
        <source>A day by coordinator (C)</source>
        <translation>担当者別・1日（C）</translation>
    </message>
    <message>
        <source>Back by one period</source>
        <translation>前の期間</translation>
    </message>
    <message>
        <source>On by one period</source>
        <translation>次の期間</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>印刷…</translation>
    </message>
    <message>
        <source>Somebody waits for a place…</source>
        <translation>枠未定に加える…</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>担当者別</translation>
    </message>
</context>
<context>
    <name>yorozu::ui::CaseBookPage</name>
    <message>
        <source>Case book</source>
        <comment>title of the page</comment>
        <translation>事例集</translation>
    </message>
    <message>
        <source>Previous or next case study</source>
        <translation>前・次の事例</translation>
    </message>
    <message>
        <source>Write on it</source>
        <translation>書く</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>承認</translation>
    </message>
    <message>
        <source>Save now</source>
        <translation>今すぐ保存</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Next word to look at</source>
        <translation>次の確かめる語</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>印刷</translation>
    </message>
    <message>
        <source>Save as CSV</source>
        <translation>CSVで保存</translation>
    </message>
    <message>
        <source>Back to the memos</source>
        <translation>相談メモへ戻る</translation>
    </message>
    <message>
        <source>Case studies</source>
        <translation>事例</translation>
    </message>
    <message>
        <source>What the memo says</source>
        <translation>元のメモ</translation>
    </message>
    <message>
        <source>What the memo says, with all names</source>
        <translation>元のメモ（名称はそのまま）</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>もう一度</translation>
    </message>
    <message>
        <source>Save mine</source>
        <translation>自分の文章で保存</translation>
    </message>
    <message>
        <source>Take the other text</source>
        <translation>相手の文章を読み込む</translation>
    </message>
    <message>
        <source>Somebody else saved this case study first. Your text is still here and not saved.</source>
        <translation>別の人が先にこの事例を保存しました。入力した文章はここに残っていますが、まだ保存されていません。</translation>
    </message>
    <message>
        <source>“%1” is approved and in the case book.</source>
        <translation>「%1」を承認し、事例集に載せました。</translation>
    </message>
    <message>
        <source>“%1” is approved.</source>
        <translation>「%1」を承認しました。</translation>
    </message>
    <message>
        <source>The approval of “%1” was taken back.</source>
        <translation>「%1」の承認を取り消しました。</translation>
    </message>
    <message>
        <source>“%1” is out of the case book.</source>
        <translation>「%1」を事例集から外しました。</translation>
    </message>
    <message>
        <source>The texts were made anew.</source>
        <translation>下書きを作り直しました。</translation>
    </message>
    <message>
        <source>Save the case book</source>
        <translation>事例集を保存</translation>
    </message>
    <message>
        <source>Lists (*.csv)</source>
        <translation>一覧 (*.csv)</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>%1 に書き出しました。</translation>
    </message>
    <message>
        <source>No case study of this state</source>
        <translation>この状態の事例はありません</translation>
    </message>
    <message>
        <source>No case studies yet</source>
        <translation>事例はまだありません</translation>
    </message>
    <message>
        <source>The others are under “All”.</source>
        <translation>ほかの事例は「すべて」にあります。</translation>
    </message>
    <message>
        <source>Open a memo and press “Case book” above it: a draft without names is made of it.</source>
        <translation>メモを開いて上の「事例集」を押すと、名称を伏せた下書きができます。</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>すべて表示</translation>
    </message>
</context>
<context>
    <name>yorozu::ui::CaseBookPrint</name>
    <message>
        <source>Print the case book</source>
        <translation>事例集の印刷</translation>
    </message>
    <message>
        <source>You may look at it, but not take it along as a file.</source>
        <translation>見ることはできますが、ファイルとして持ち出すことはできません。</translation>
    </message>
</context>
<context>
    <name>yorozu::ui::CaseBookToolBar</name>
    <message numerus="yes">
        <source>%n case study(ies), %1 approved</source>
        <extracomment>%1 so many of them are approved</extracomment>
        <translation>
            <numerusform>事例 %n件（承認済 %1件）</numerusform>
        </translation>
    </message>
    <message>
        <source>Back to the memos</source>
        <translation>相談メモへ戻る</translation>
    </message>
    <message>
        <source>Back to the memos (Alt+Left)</source>
        <translation>相談メモへ戻る (Alt+←)</translation>
    </message>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>下書き</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>承認済</translation>
    </message>
    <message>
        <source>Which case studies</source>
        <translation>表示する事例</translation>
    </message>
    <message>
        <source>CSV…</source>
        <translation>CSV…</translation>
    </message>
    <message>
        <source>Save the approved case studies as a table (Ctrl+E)</source>
        <translation>承認済みの事例を表として保存します (Ctrl+E)</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>印刷</translation>
    </message>
    <message>
        <source>Preview, print or save the approved case studies as PDF (Ctrl+P)</source>
        <translation>承認済みの事例のプレビュー・印刷・PDF保存 (Ctrl+P)</translation>
    </message>
</context>
<context>
    <name>yorozu::ui::CaseButton</name>
    <message>
        <source>led by %1</source>
        <translation>主担当 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s)</source>
        <translation>
            <numerusform>%n回</numerusform>
        </translation>
    </message>
    <message>
        <source>next %1 %2</source>
        <translation>次回 %1%2</translation>
    </message>
    <message>
        <source>outcome: %1</source>
        <translation>成果: %1</translation>
    </message>
    <message>
        <source>next step: %1</source>
        <translation>次にすること: %1</translation>
    </message>
</context>
<context>
    <name>yorozu::ui::CaseForm</name>
    <message>
        <source>Case</source>
        <translation>案件</translation>
    </message>
    <message>
        <source>New case</source>
        <translation>新しい案件</translation>
    </message>
    <message>
        <source>Concern</source>
        <translation>案件名</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>コース</translation>
    </message>
    <message>
        <source>Led by</source>
        <translation>主担当</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>目標</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>次にすること</translation>
    </message>
    <message>
        <source>Opened on</source>
        <translation>開始日</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>成果</translation>
    </message>
    <message>
        <source>Figures of the outcome</source>
        <translation>成果の指標</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>指標</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>単位</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>開始前</translation>
    </message>
    <message>
        <source>6 months</source>
        <translation>6か月後</translation>
    </message>
    <message>
        <source>12 months</source>
        <translation>12か月後</translation>
    </message>
    <message>
        <source>“%1” is not a number.</source>
        <translation>「%1」は数として読み取れません。</translation>
    </message>
</context>
<context>
    <name>yorozu::ui::ChartCard</name>
    <message>
        <source>Show the chart (V)</source>
        <translation>グラフに戻す（V）</translation>
    </message>
    <message>
        <source>Show it as a table (V)</source>
        <translation>表で見る（V）</translation>
    </message>
    <message>
        <source>As a table</source>
        <translation>表で見る</translation>
    </message>
    <message>
        <source>Copy the table (Ctrl+C)</source>
        <translation>表をコピー（Ctrl+C）</translation>
    </message>
    <message>
        <source>Copy as a picture (Ctrl+C)</source>
        <translation>画像としてコピー（Ctrl+C）</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
</context>
<context>
    <name>yorozu::ui::ChipsField</name>
    <message>
        <source>Take off %1</source>
        <translation>%1を外す</translation>
    </message>
    <message>
        <source>+ add</source>
        <translation>+ 追加</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>追加</translation>
    </message>
</context>
<context>
    <name>yorozu::ui::ClashDialog</name>
    <message>
        <source>The booking overlaps another one</source>
        <translation>予約が重なっています</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>予約は元のままです。</translation>
    </message>
    <message>
        <source>Free instead</source>
        <translation>空き候補</translation>
    </message>
    <message>
        <source>Leave it as it was</source>
        <translation>元のままにする</translation>
    </message>
</context>
<context>
    <name>yorozu::ui::ClashNote</name>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message numerus="yes">
        <source>It cannot stand here (%n clash(es))</source>
        <translation>
            <numerusform>ここには置けません（%n件の重なり）</numerusform>
        </translation>
    </message>
    <message>
        <source>It cannot stand here: %1.</source>
        <extracomment>read aloud; %1 what is in the way</extracomment>
        <translation>ここには置けません：%1。</translation>
    </message>
    <message>
        <source> Free: %1.</source>
        <translation>空き候補：%1。</translation>
    </message>
    <message>
        <source>Free</source>
        <comment>slots instead</comment>
        <translation>空き候補</translation>
    </message>
    <message>
        <source>It cannot stand here</source>
        <translation>ここには置けません</translation>
    </message>
</context>
<context>
    <name>yorozu::ui::ClientAttributes</name>
    <message>
        <source>Persons (%1)</source>
        <translation>相談者&#x3000;%1名</translation>
    </message>
    <message>
        <source>Basics</source>
        <translation>基本情報</translation>
    </message>
    <message>
        <source>Edit F2</source>
        <translation>編集 F2</translation>
    </message>
    <message>
        <source>Edit the attributes</source>
        <translation>基本情報を編集</translation>
    </message>
    <message>
        <source>+ Person</source>
        <translation>＋ 相談者</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>新しい相談者</translation>
    </message>
    <message>
        <source>Agencies of this company</source>
        <translation>つながる機関</translation>
    </message>
    <message>
        <source>To bear in mind</source>
        <translation>申し送り</translation>
    </message>
    <message>
        <source>Agency: %1</source>
        <translation>支援機関 %1</translation>
    </message>
</context>
<context>
    <name>yorozu::ui::ClientFace</name>
    <message>
        <source>Back into use</source>
        <translation>使用中に戻す</translation>
    </message>
    <message>
        <source>Make inactive</source>
        <translation>使わない企業にする</translation>
    </message>
    <message>
        <source>Inactive</source>
        <translation>使用停止</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>相談中</translation>
    </message>
    <message>
        <source>Not founded yet</source>
        <translation>創業前</translation>
    </message>
    <message>
        <source>Small business</source>
        <translation>小規模事業者</translation>
    </message>
    <message>
        <source>sent by %1</source>
        <translation>紹介 %1</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>一覧に戻る</translation>
    </message>
    <message>
        <source>Back to the list (Esc)</source>
        <translation>一覧に戻る（Esc）</translation>
    </message>
    <message>
        <source>Memo</source>
        <comment>button: write a new one</comment>
        <translation>メモ</translation>
    </message>
    <message>
        <source>New memo of this company</source>
        <translation>この企業の新しいメモ</translation>
    </message>
    <message>
        <source>+ Case</source>
        <translation>＋ 案件</translation>
    </message>
    <message>
        <source>New case</source>
        <translation>新しい案件</translation>
    </message>
    <message>
        <source>+ Referral</source>
        <translation>＋ 紹介</translation>
    </message>
    <message>
        <source>New referral</source>
        <translation>新しい紹介</translation>
    </message>
    <message>
        <source>More</source>
        <translation>その他の操作</translation>
    </message>
    <message>
        <source>Handover note…</source>
        <translation>引継ぎを書く</translation>
    </message>
    <message>
        <source>Task…</source>
        <translation>やることを足す</translation>
    </message>
</context>
<context>
    <name>yorozu::ui::ClientForm</name>
    <message>
        <source>New company</source>
        <translation>新しい企業</translation>
    </message>
    <message>
        <source>Enter in the ledger</source>
        <translation>台帳に登録</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>企業名</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>フリガナ</translation>
    </message>
    <message>
        <source>Not founded yet</source>
        <translation>創業前</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>電話</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>所在地</translation>
    </message>
    <message>
        <source>Main business</source>
        <translation>主な事業内容</translation>
    </message>
    <message>
        <source>Person who comes</source>
        <translation>相談者</translation>
    </message>
    <message>
        <source>Reading of the person</source>
        <translation>相談者のフリガナ</translation>
    </message>
</context>
<context>
    <name>yorozu::ui::ClientListModel</name>
    <message>
        <source>%1 (inactive)</source>
        <translation>%1（使用停止）</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s)</source>
        <translation>
            <numerusform>%n回</numerusform>
        </translation>
    </message>
    <message>
        <source>Company</source>
        <translation>企業名</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>所在地</translation>
    </message>
    <message>
        <source>Industry</source>
        <translation>業種</translation>
    </message>
    <message>
        <source>Sent by</source>
        <translation>紹介元</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>相談回数</translation>
    </message>
    <message>
        <source>Last one</source>
        <translation>最終</translation>
    </message>
    <message>
        <source>Responder</source>
        <translation>対応者</translation>
    </message>
</context>
<context>
    <name>yorozu::ui::ClientListView</name>
    <message>
        <source>Try again</source>
        <translation>もう一度試す</translation>
    </message>
    <message numerus="yes">
        <source>%n company(ies)</source>
        <translation>
            <numerusform>%n社</numerusform>
        </translation>
    </message>
    <message>
        <source>Company, reading, person or number</source>
        <translation>企業・フリガナ・相談者・番号</translation>
    </message>
    <message>
        <source>Inactive ones too</source>
        <translation>使用停止も表示</translation>
    </message>
    <message>
        <source>Companies</source>
        <translation>企業の一覧</translation>
    </message>
    <message>
        <source>No company here</source>
        <translation>該当する企業がありません</translation>
    </message>
    <message>
        <source>Nothing in the ledger matches what is typed above.</source>
        <translation>上の条件に合う企業は台帳にありません。</translation>
    </message>
    <message>
        <source>Show all companies</source>
        <translation>すべての企業を表示</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation>%1 行へ移動</translation>
    </message>
    <message>
        <source>Only companies of %1. Show all</source>
        <translation>%1 とつながる企業だけを表示中。すべて表示する</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>企業</translation>
    </message>
    <message>
        <source>New company</source>
        <translation>新しい企業を登録</translation>
    </message>
</context>
<context>
    <name>yorozu::ui::ClientRecordView</name>
    <message>
        <source>Somebody else</source>
        <translation>別の人</translation>
    </message>
    <message>
        <source>“%1” was not taken back: %2 has changed it meanwhile. The newer value stays.</source>
        <translation>「%1」は元に戻していません。その後に%2さんが変えたため、新しい値を残しました。</translation>
    </message>
    <message>
        <source>somebody else</source>
        <translation>別の人</translation>
    </message>
    <message>
        <source>Somebody else has changed this person meanwhile. What you typed is kept here; open the person again to see the other text.</source>
        <translation>別の人が先にこの相談者を変えました。入力はここに残っています。相手の内容は、相談者を開き直すと見られます。</translation>
    </message>
    <message>
        <source>referral to %1</source>
        <translation>%1への紹介</translation>
    </message>
    <message>
        <source>made inactive</source>
        <translation>使用停止</translation>
    </message>
    <message>
        <source>back in use</source>
        <translation>使用中に戻す</translation>
    </message>
    <message>
        <source>case of the booking</source>
        <translation>予約の案件</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>もう一度試す</translation>
    </message>
    <message>
        <source>Saved: %1. Ctrl+Z takes it back.</source>
        <translation>保存しました: %1（Ctrl+Z で元に戻せます）</translation>
    </message>
    <message>
        <source>There is nothing to take back.</source>
        <translation>元に戻すものはありません。</translation>
    </message>
    <message>
        <source>There is nothing to do again.</source>
        <translation>やり直すものはありません。</translation>
    </message>
    <message>
        <source>Taken back: %1.</source>
        <translation>元に戻しました: %1</translation>
    </message>
    <message>
        <source>Done again: %1.</source>
        <translation>やり直しました: %1</translation>
    </message>
    <message>
        <source>case “%1”</source>
        <translation>案件「%1」</translation>
    </message>
    <message>
        <source>It was not taken back: somebody else has changed it meanwhile. The newer one stays.</source>
        <translation>元に戻せませんでした。ほかの人がその後に変更しています。新しい内容を残しました。</translation>
    </message>
    <message>
        <source>case of the memo</source>
        <translation>メモの案件</translation>
    </message>
    <message>
        <source>closing “%1”</source>
        <translation>「%1」の入力をやめたこと</translation>
    </message>
    <message>
        <source>Closed without saving: %1. Ctrl+Z brings it back.</source>
        <translation>保存せずに閉じました：%1（Ctrl+Zで入力した内容が戻ります）</translation>
    </message>
    <message>
        <source>new company</source>
        <translation>新しい企業の登録</translation>
    </message>
</context>
<context>
    <name>yorozu::ui::ClientSuggestions</name>
    <message>
        <source>Name, reading or number</source>
        <translation>企業名・フリガナ・番号</translation>
    </message>
</context>
<context>
    <name>yorozu::ui::ClientTabs</name>
    <message>
        <source>Story</source>
        <translation>経過</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>案件</translation>
    </message>
    <message>
        <source>Memos</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Bookings</source>
        <translation>予約</translation>
    </message>
    <message>
        <source>Referrals</source>
        <translation>紹介</translation>
    </message>
    <message>
        <source>What belongs to this company</source>
        <translation>この企業の記録</translation>
    </message>
    <message>
        <source>No case yet</source>
        <translation>案件はまだありません</translation>
    </message>
    <message>
        <source>A case joins the sessions of one concern.</source>
        <translation>案件は、ひとつの悩みについての相談をまとめます。</translation>
    </message>
    <message>
        <source>No memo yet</source>
        <translation>メモはまだありません</translation>
    </message>
    <message>
        <source>Memos of this company come to stand here.</source>
        <translation>この企業の相談メモがここに並びます。</translation>
    </message>
    <message>
        <source>No booking yet</source>
        <translation>予約はまだありません</translation>
    </message>
    <message>
        <source>Bookings of this company come to stand here.</source>
        <translation>この企業の予約がここに並びます。</translation>
    </message>
    <message>
        <source>No referral yet</source>
        <translation>紹介はまだありません</translation>
    </message>
    <message>
        <source>Whom we sent this company to, and who sent it to us.</source>
        <translation>どこへつないだか、どこから紹介されたかがここに並びます。</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>表示する記録</translation>
    </message>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>連絡</translation>
    </message>
    <message>
        <source>Nothing here yet</source>
        <translation>まだ記録がありません</translation>
    </message>
    <message>
        <source>What happens with this company is written down here by itself.</source>
        <translation>この企業の出来事が自動でここに並びます。</translation>
    </message>
    <message>
        <source>Put into a case</source>
        <translation>案件に入れる</translation>
    </message>
    <message>
        <source>No case</source>
        <translation>案件なし</translation>
    </message>
    <message>
        <source>Show older ones (%1)</source>
        <translation>さらに前の記録を表示（%1件）</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>添付</translation>
    </message>
    <message>
        <source>Its case study in the case book; where there is none, a draft without names is made</source>
        <translation>事例集の事例を開きます。まだなければ、名称を伏せた下書きを作ります</translation>
    </message>
    <message>
        <source>Case study of “%1”</source>
        <translation>「%1」の事例</translation>
    </message>
</context>
<context>
    <name>yorozu::ui::ClientsPage</name>
    <message>
        <source>Companies</source>
        <comment>title of the page</comment>
        <translation>企業台帳</translation>
    </message>
    <message>
        <source>Previous or next company</source>
        <translation>前・次の企業</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>絞り込み</translation>
    </message>
    <message>
        <source>Edit the attribute that is chosen</source>
        <translation>選んだ項目を編集</translation>
    </message>
    <message>
        <source>Undo, redo</source>
        <translation>元に戻す・やり直す</translation>
    </message>
    <message>
        <source>New memo of this company</source>
        <translation>この企業の新しいメモ</translation>
    </message>
    <message>
        <source>Previous or next company of the list</source>
        <translation>一覧の前・次の企業</translation>
    </message>
    <message>
        <source>Save the form at the right</source>
        <translation>右の入力欄を保存</translation>
    </message>
    <message>
        <source>Close the form, back to the list</source>
        <translation>入力欄を閉じる・一覧に戻る</translation>
    </message>
    <message>
        <source>This is the last company of the list.</source>
        <translation>一覧の最後の企業です。</translation>
    </message>
    <message>
        <source>This is the first company of the list.</source>
        <translation>一覧の最初の企業です。</translation>
    </message>
    <message>
        <source>Closed without saving: %1. Ctrl+Z brings it back.</source>
        <translation>保存せずに閉じました：%1（Ctrl+Zで入力した内容が戻ります）</translation>
    </message>
    <message>
        <source>New company</source>
        <translation>新しい企業を登録</translation>
    </message>
    <message>
        <source>Entered in the ledger: %1</source>
        <translation>台帳に登録しました：%1</translation>
    </message>
</context>
<context>
    <name>yorozu::ui::ClosingDayList</name>
    <message>
        <source>Closing days</source>
        <translation>休業日</translation>
    </message>
    <message>
        <source>The whole centre</source>
        <translation>拠点全体</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>From</source>
        <translation>初日</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>最終日</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Store all the same</source>
        <translation>このまま登録する</translation>
    </message>
    <message>
        <source>The closing day was stored.</source>
        <translation>休業日を保存しました。</translation>
    </message>
    <message>
        <source>The closing day was taken away.</source>
        <translation>休業日を取り消しました。</translation>
    </message>
</context>
<context>
    <name>yorozu::ui::ClosingPanel</name>
    <message>
        <source>It can be closed from the first day of the next month on.</source>
        <translation>翌月の初日から確定できます。</translation>
    </message>
    <message>
        <source>First: %1</source>
        <extracomment>the checks that are open</extracomment>
        <translation>先に確認してください: %1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Closed</source>
        <comment>heading</comment>
        <translation>確定済み</translation>
    </message>
    <message>
        <source>Before closing</source>
        <translation>確定の前に</translation>
    </message>
    <message>
        <source>Open it again</source>
        <translation>確定を解除する</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>やめる</translation>
    </message>
    <message>
        <source>Why is it opened again?</source>
        <translation>解除の理由</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>確定</translation>
    </message>
    <message>
        <source>Months are closed one by one: choose one above.</source>
        <translation>確定は月ごとに行います。上の一覧から月を選んでください。</translation>
    </message>
    <message>
        <source>all in order</source>
        <translation>すべて確認済み</translation>
    </message>
    <message numerus="yes">
        <source>%n still open</source>
        <translation>
            <numerusform>残り %n項目</numerusform>
        </translation>
    </message>
    <message>
        <source>Close %1</source>
        <extracomment>a month: Oct</extracomment>
        <translation>%1分を確定する</translation>
    </message>
    <message>
        <source>The figures stay as they are then; what is changed later is listed as a correction.</source>
        <translation>確定すると数は固定され、後からの変更は「修正履歴」に残ります。</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>moment, name</comment>
        <translation>%1&#x3000;%2</translation>
    </message>
    <message>
        <source>Corrections</source>
        <translation>修正履歴</translation>
    </message>
    <message>
        <source>Open it again…</source>
        <translation>確定を解除する…</translation>
    </message>
    <message>
        <source>The figures stay as they were when the month was closed.</source>
        <translation>数は確定したときのまま固定されています。</translation>
    </message>
    <message>
        <source>Opened again %1 by %2: %3</source>
        <translation>%1 %2 が解除: %3</translation>
    </message>
</context>
<context>
    <name>yorozu::ui::ClosureList</name>
    <message>
        <source>Sessions are booked then: %1. They stay as they are; move them in time.</source>
        <translation>この間に予約があります（%1）。登録しても予約はそのまま残りますので、別途移してください。</translation>
    </message>
    <message>
        <source>Out of service</source>
        <translation>使用不可の期間</translation>
    </message>
    <message>
        <source>Booth</source>
        <translation>ブース</translation>
    </message>
    <message>
        <source>From</source>
        <translation>開始日</translation>
    </message>
    <message>
        <source>At</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>終了日</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Store all the same</source>
        <translation>このまま登録する</translation>
    </message>
    <message>
        <source>The time out of service was stored.</source>
        <translation>使用不可の期間を保存しました。</translation>
    </message>
    <message>
        <source>The time out of service was taken away.</source>
        <translation>使用不可の期間を取り消しました。</translation>
    </message>
</context>
<context>
    <name>yorozu::ui::ConflictDialog</name>
    <message>
        <source>Somebody else saved first</source>
        <translation>別の人が先に保存しました</translation>
    </message>
    <message>
        <source>%1 saved this memo at %2. Nothing of yours is lost: choose field by field which text is to stand.</source>
        <translation>%1 さんが %2 に保存しました。あなたの入力は消えていません。欄ごとに、残す内容を選んでください。</translation>
    </message>
    <message>
        <source>Keep both everywhere</source>
        <translation>両方を並べて残す</translation>
    </message>
    <message>
        <source>Use what is saved</source>
        <translation>保存済みを使う</translation>
    </message>
    <message>
        <source>Continue with this choice</source>
        <translation>この内容で続ける</translation>
    </message>
    <message>
        <source>Saved by %1</source>
        <translation>保存されている内容（%1）</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>あなたの内容</translation>
    </message>
    <message>
        <source>Keep both, one below the other</source>
        <translation>両方を上下に並べて残す</translation>
    </message>
    <message>
        <source>Another window saved first</source>
        <translation>別の画面で先に保存しました</translation>
    </message>
    <message>
        <source>You saved this memo in another window at %1. Nothing is lost: choose field by field which text is to stand.</source>
        <translation>あなたは %1 に別の画面でこのメモを保存しました。どちらの入力も消えていません。欄ごとに、残す内容を選んでください。</translation>
    </message>
</context>
<context>
    <name>yorozu::ui::ConsultationsPart</name>
    <message>
        <source>Consultations</source>
        <translation>相談の内訳</translation>
    </message>
    <message>
        <source>No consultation counts in this period.</source>
        <translation>この期間に数える相談はありません。</translation>
    </message>
    <message>
        <source>Consultations by month</source>
        <translation>月別の相談</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>延べ</translation>
    </message>
    <message>
        <source>Firms</source>
        <translation>社数</translation>
    </message>
    <message>
        <source>What is counted</source>
        <translation>数え方</translation>
    </message>
</context>
<context>
    <name>yorozu::ui::ContactButton</name>
    <message>
        <source>trainee until %1</source>
        <translation>トレーニー修了（%1）</translation>
    </message>
    <message numerus="yes">
        <source>met %n time(s)</source>
        <translation>
            <numerusform>会った回数 %n</numerusform>
        </translation>
    </message>
    <message>
        <source>not met yet</source>
        <translation>まだ会っていない</translation>
    </message>
    <message>
        <source>no longer there</source>
        <translation>退任</translation>
    </message>
</context>
<context>
    <name>yorozu::ui::ContactForm</name>
    <message>
        <source>Person of the agency</source>
        <translation>先方の担当者</translation>
    </message>
    <message>
        <source>New person of the agency</source>
        <translation>先方の担当者を追加</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>氏名</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>フリガナ</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>営業店</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>部署</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>役職</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>電話</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>メール</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>No longer there</source>
        <translation>退任・異動</translation>
    </message>
</context>
<context>
    <name>yorozu::ui::ContactsPanel</name>
    <message>
        <source>Show all (%1)</source>
        <translation>すべて表示（%1）</translation>
    </message>
    <message>
        <source>Persons (%1)</source>
        <translation>担当者 %1名</translation>
    </message>
    <message>
        <source>Write to %1</source>
        <translation>%1 にメール</translation>
    </message>
    <message>
        <source>Copy the number %1</source>
        <translation>電話番号 %1 をコピー</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>コピーしました: %1</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>編集…</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>New person of the agency</source>
        <translation>先方の担当者を追加</translation>
    </message>
    <message>
        <source>Persons of the agency</source>
        <translation>先方の担当者</translation>
    </message>
</context>
<context>
    <name>yorozu::ui::CorrectionModel</name>
    <message>
        <source>no reason given yet</source>
        <translation>理由は未記入</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>記録</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Then → now</source>
        <translation>確定時 → 現在</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>By</source>
        <translation>記入者</translation>
    </message>
</context>
<context>
    <name>yorozu::ui::CorrectionsPanel</name>
    <message>
        <source>Corrections of %1</source>
        <translation>修正履歴&#x3000;%1分</translation>
    </message>
    <message>
        <source>Corrections</source>
        <translation>修正履歴</translation>
    </message>
    <message>
        <source>Close the list</source>
        <translation>一覧を閉じる</translation>
    </message>
    <message>
        <source>Close the list (Esc)</source>
        <translation>一覧を閉じる (Esc)</translation>
    </message>
    <message>
        <source>Nothing was changed since</source>
        <translation>確定後の変更はありません</translation>
    </message>
    <message>
        <source>All records are counted as they were when the month was closed.</source>
        <translation>すべての記録が確定したときのまま数えられています。</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>理由(&amp;R)</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Why was the record that is chosen changed?</source>
        <translation>選んだ記録を変更した理由</translation>
    </message>
    <message>
        <source>Save the reason</source>
        <translation>理由を保存</translation>
    </message>
</context>
<context>
    <name>yorozu::ui::CountingView</name>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>回</translation>
    </message>
    <message>
        <source>Of Tokyo’s 23</source>
        <translation>うち都内23信金</translation>
    </message>
    <message>
        <source>Institutions</source>
        <translation>機関</translation>
    </message>
    <message>
        <source>Participations</source>
        <translation>延べ参加</translation>
    </message>
    <message>
        <source>People</source>
        <translation>参加者</translation>
    </message>
    <message>
        <source>Firms</source>
        <translation>社</translation>
    </message>
    <message>
        <source>Consultations</source>
        <translation>延べ</translation>
    </message>
    <message>
        <source>Year before</source>
        <translation>前年</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目標</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>公表値</translation>
    </message>
    <message>
        <source>%1 · Tokyo’s 23</source>
        <translation>%1・都内23信金</translation>
    </message>
    <message>
        <source>%1 · a year before</source>
        <translation>%1・前年</translation>
    </message>
    <message>
        <source>%1 · participations</source>
        <translation>%1 · 延べ参加</translation>
    </message>
    <message>
        <source>How it is counted: %1</source>
        <translation>数え方：%1</translation>
    </message>
    <message>
        <source>How it is counted</source>
        <translation>数え方</translation>
    </message>
    <message>
        <source>Back to the charts</source>
        <translation>グラフに戻る</translation>
    </message>
    <message>
        <source>Every kind of activity with all that is counted</source>
        <translation>活動の種類ごとの集計</translation>
    </message>
    <message>
        <source>Times: each activity that was held or reported, once, in the month of its first day. What is planned, called off or marked as not counted does not count.</source>
        <translation>回：実施または報告済の活動を、初日の月に1回と数えます。計画中・中止の活動と「実績に数えない」活動は含みません。</translation>
    </message>
    <message>
        <source>Institutions: each only once, however often it took part; they do not add up over months or kinds. Participations: institution by activity, once for each time; where several took part in one activity there are more of them than times.</source>
        <translation>機関：何回参加しても1機関と数えるため、月別・種類別の数を足しても合計にはなりません。延べ参加：機関×活動の数で、1つの活動に複数の機関が参加すると回数より多くなります。</translation>
    </message>
    <message>
        <source>Of Tokyo’s 23: activities with at least one of Tokyo’s 23 shinkin banks; Tokyo Bay and Koza stand beside them and are not in it.</source>
        <translation>うち都内23信金：都内23信用金庫の少なくとも1つが参加した活動です。東京ベイとコザは別に示し、ここには含みません。</translation>
    </message>
    <message>
        <source>People, firms and consultations: what the records tell; an activity that tells nothing counts as nothing. Firms are counted by activity, consultations as often as they took place.</source>
        <translation>参加者・社・延べ：記録された数の合計で、記録のない活動は数えません。社は活動ごとの相談企業数、延べは相談の回数です。</translation>
    </message>
    <message>
        <source>Published figures were entered with their source and are never added to what is counted.</source>
        <translation>公表値：出典とともに登録した数で、登録明細から数えた値に加えることはありません。</translation>
    </message>
</context>
<context>
    <name>yorozu::ui::CrosstabPart</name>
    <message>
        <source>Cross table</source>
        <translation>クロス集計</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>計</translation>
    </message>
    <message>
        <source>few</source>
        <translation>少</translation>
    </message>
    <message>
        <source>many</source>
        <translation>多</translation>
    </message>
    <message>
        <source>No consultation counts in this period.</source>
        <translation>この期間に数える相談はありません。</translation>
    </message>
    <message>
        <source>%1 in all</source>
        <translation>全 %1</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1～%2</translation>
    </message>
    <message>
        <source>totals count each once</source>
        <translation>計は重複を除く</translation>
    </message>
    <message>
        <source>Attribute of the rows</source>
        <translation>行の項目</translation>
    </message>
    <message>
        <source>Attribute of the columns</source>
        <translation>列の項目</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>延べ</translation>
    </message>
    <message>
        <source>Firms</source>
        <translation>社数</translation>
    </message>
    <message>
        <source>What is counted</source>
        <translation>数え方</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>保存した集計</translation>
    </message>
    <message>
        <source>Cross tables that were saved</source>
        <translation>保存したクロス集計</translation>
    </message>
    <message>
        <source>File</source>
        <translation>書き出し</translation>
    </message>
    <message>
        <source>The cross table as a file for spreadsheets</source>
        <translation>クロス集計を表計算ソフト用のファイルに書き出す</translation>
    </message>
    <message>
        <source>Name of the cross table</source>
        <translation>集計の名前</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Save (Ctrl+Enter)</source>
        <translation>保存（Ctrl+Enter）</translation>
    </message>
    <message>
        <source>Save this cross table…</source>
        <translation>この集計を保存…</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>一覧から外す</translation>
    </message>
    <message>
        <source>Excel file (XLSX)…</source>
        <translation>Excelファイル（XLSX）…</translation>
    </message>
    <message>
        <source>CSV, UTF-8…</source>
        <translation>CSV（UTF-8）…</translation>
    </message>
    <message>
        <source>CSV, CP932…</source>
        <translation>CSV（CP932）…</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <comment>a cross table: rows by columns</comment>
        <translation>%1×%2</translation>
    </message>
    <message>
        <source>“%1” was saved. Ctrl+Z takes it away again.</source>
        <translation>「%1」を保存しました。Ctrl+Zで取り消せます。</translation>
    </message>
    <message>
        <source>“%1” was taken away. Ctrl+Z puts it back.</source>
        <translation>「%1」を一覧から外しました。Ctrl+Zで戻せます。</translation>
    </message>
    <message>
        <source>“%1” is there again.</source>
        <translation>「%1」を戻しました。</translation>
    </message>
    <message>
        <source>Save the cross table</source>
        <translation>クロス集計を保存</translation>
    </message>
    <message>
        <source>Excel file (*.xlsx)</source>
        <translation>Excelファイル (*.xlsx)</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>The cross table is in %1.</source>
        <translation>クロス集計を %1 に書き出しました。</translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) cannot be written in CP932; UTF-8 has them all.</source>
        <translation>
            <numerusform>CP932で書けない文字が%n字あります。UTF-8ならすべて書けます。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>yorozu::ui::DashboardPage</name>
    <message>
        <source>Dashboard</source>
        <translation>ダッシュボード</translation>
    </message>
    <message>
        <source>Copied to the clipboard.</source>
        <translation>クリップボードにコピーしました。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>もう一度</translation>
    </message>
    <message>
        <source>Nobody has been quiet for three months.</source>
        <translation>3か月以上動きのない機関はありません。</translation>
    </message>
    <message>
        <source>Activities by month</source>
        <translation>月別の活動</translation>
    </message>
    <message>
        <source>Nothing that was held fits the filter.</source>
        <translation>絞り込みに合う活動はありません。</translation>
    </message>
    <message>
        <source>Nothing was held in this period.</source>
        <translation>この期間に実施した活動はありません。</translation>
    </message>
    <message>
        <source>There are no records of %1. What was published can be entered.</source>
        <translation>%1の記録はありません。公表値を登録できます。</translation>
    </message>
    <message>
        <source>Enter figures</source>
        <translation>公表値を登録</translation>
    </message>
    <message>
        <source>Gone quiet</source>
        <translation>動きのない先</translation>
    </message>
    <message>
        <source>Most active</source>
        <translation>多い順</translation>
    </message>
    <message>
        <source>longest first</source>
        <translation>長い順</translation>
    </message>
    <message>
        <source>Back to the ranking</source>
        <translation>多い順に戻る</translation>
    </message>
    <message>
        <source>Fewest: %1 ›</source>
        <translation>少ない先  %1 ›</translation>
    </message>
    <message>
        <source>Who has gone quiet, and since when</source>
        <translation>いつから動きがないかを見る</translation>
    </message>
    <message>
        <source>Figures of the period</source>
        <translation>期間の実績</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>実績</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目標</translation>
    </message>
    <message>
        <source>Counted of</source>
        <translation>対象</translation>
    </message>
    <message>
        <source>Year before</source>
        <translation>前年</translation>
    </message>
    <message>
        <source>Stacked</source>
        <translation>積上げ</translation>
    </message>
    <message>
        <source>By kind</source>
        <translation>種類別</translation>
    </message>
    <message>
        <source>Running sum</source>
        <translation>累計</translation>
    </message>
    <message>
        <source>How the months are drawn</source>
        <translation>月別の表し方</translation>
    </message>
    <message>
        <source>Institutions by month</source>
        <translation>機関 × 月</translation>
    </message>
    <message>
        <source>Earlier or later period</source>
        <translation>前・次の期間</translation>
    </message>
    <message>
        <source>Fiscal year, quarter or month</source>
        <translation>年度・四半期・月</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>絞り込み</translation>
    </message>
    <message>
        <source>From number to number of a chart</source>
        <translation>グラフの数から数へ移る</translation>
    </message>
    <message>
        <source>List what the number counts; once more: into the list</source>
        <translation>数の明細を出す（もう一度押すと明細へ移る）</translation>
    </message>
    <message>
        <source>Narrow months, map and ranking to the tile</source>
        <translation>月別・機関別をその種類に絞る</translation>
    </message>
    <message>
        <source>The table behind a chart</source>
        <translation>グラフを表で見る</translation>
    </message>
    <message>
        <source>How it is counted</source>
        <translation>数え方</translation>
    </message>
    <message>
        <source>Targets and published figures</source>
        <translation>目標と公表値</translation>
    </message>
    <message>
        <source>Partnership or use</source>
        <translation>支援機関連携・利用状況の切り替え</translation>
    </message>
    <message>
        <source>In the use: booths, consultations, cross table, other centres</source>
        <translation>利用状況：ブース・相談の内訳・クロス集計・他拠点</translation>
    </message>
    <message>
        <source>Copy the chart as a picture, a list as text</source>
        <translation>グラフを画像で、一覧を文字でコピー</translation>
    </message>
    <message>
        <source>Print, PDF, picture of the page</source>
        <translation>印刷・PDF・画像</translation>
    </message>
    <message>
        <source>Back; take back what is chosen</source>
        <translation>戻る・選択を取り消す</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n record(s)</source>
        <translation>
            <numerusform>%1：%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n institution(s)</source>
        <translation>
            <numerusform>%1：%n機関</numerusform>
        </translation>
    </message>
    <message>
        <source>Use %1</source>
        <comment>title of the printed page</comment>
        <translation>利用状況 %1</translation>
    </message>
    <message>
        <source>Dashboard %1</source>
        <comment>title of the printed page</comment>
        <translation>ダッシュボード %1</translation>
    </message>
    <message>
        <source>Print the use</source>
        <translation>利用状況の印刷</translation>
    </message>
    <message>
        <source>Print the dashboard</source>
        <translation>ダッシュボードの印刷</translation>
    </message>
</context>
<context>
    <name>yorozu::ui::DashboardToolBar</name>
    <message>
        <source>corrected</source>
        <translation>修正あり</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>確定</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) are counted otherwise since the months were closed.</source>
        <translation>
            <numerusform>確定後に数え方が変わった記録が%n件あります。</numerusform>
        </translation>
    </message>
    <message>
        <source>Every month of the period is closed.</source>
        <translation>この期間の月はすべて確定しています。</translation>
    </message>
    <message>
        <source>to come</source>
        <translation>これから</translation>
    </message>
    <message>
        <source>running</source>
        <translation>集計中</translation>
    </message>
    <message>
        <source>Print · PDF</source>
        <translation>印刷・PDF</translation>
    </message>
    <message>
        <source>All kinds of institutions</source>
        <translation>すべての種類</translation>
    </message>
    <message>
        <source>Our people</source>
        <translation>当拠点の担当</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>全員</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>事業</translation>
    </message>
    <message>
        <source>All programmes</source>
        <translation>すべての事業</translation>
    </message>
    <message>
        <source>Count merged institutions as one</source>
        <translation>合併した機関を1つに数える</translation>
    </message>
    <message>
        <source>No filter</source>
        <translation>絞り込みを解除</translation>
    </message>
    <message>
        <source>merged ones as one</source>
        <translation>合併後で集計</translation>
    </message>
    <message>
        <source>Fiscal year</source>
        <translation>年度</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>四半期</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月</translation>
    </message>
    <message>
        <source>Length of the period</source>
        <translation>期間の長さ</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>前へ</translation>
    </message>
    <message>
        <source>Earlier (Alt+Left)</source>
        <translation>前へ（Alt+←）</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>次へ</translation>
    </message>
    <message>
        <source>Later (Alt+Right)</source>
        <translation>次へ（Alt+→）</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>絞り込み</translation>
    </message>
    <message>
        <source>Filter: %1</source>
        <translation>絞り込み：%1</translation>
    </message>
    <message>
        <source>Kind of institution, person, programme (F)</source>
        <translation>機関の種類・担当・事業（F）</translation>
    </message>
    <message>
        <source>Partnership</source>
        <translation>連携</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>利用状況</translation>
    </message>
    <message>
        <source>What the dashboard shows</source>
        <translation>ダッシュボードの内容</translation>
    </message>
    <message>
        <source>How it is counted</source>
        <translation>数え方</translation>
    </message>
    <message>
        <source>How it is counted: every kind with times, institutions and people (H)</source>
        <translation>数え方：種類ごとの回数・機関数・人数（H）</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>目標</translation>
    </message>
    <message>
        <source>Targets and published figures (T)</source>
        <translation>目標と公表値（T）</translation>
    </message>
    <message>
        <source>Print, PDF, picture (Ctrl+P)</source>
        <translation>印刷・PDF・画像（Ctrl+P）</translation>
    </message>
    <message>
        <source>Print or PDF…</source>
        <translation>印刷・PDF…</translation>
    </message>
    <message>
        <source>Copy the page as a picture</source>
        <translation>画面を画像としてコピー</translation>
    </message>
    <message>
        <source>Corrected: %1 List them.</source>
        <translation>修正あり：%1 一覧を開きます。</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <comment>a month in words</comment>
        <translation>yyyy年M月</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n correction(s)</source>
        <translation>
            <numerusform>%1：修正%n件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>yorozu::ui::DatabaseSection</name>
    <message>
        <source>Data base</source>
        <translation>データベース</translation>
    </message>
    <message>
        <source>%1 memos, %2 clients, %3 bookings, %4 recorded changes</source>
        <extracomment>%1 memos, %2 clients, %3 bookings, %4 entries of the record of changes</extracomment>
        <translation>メモ %1件・企業 %2件・予約 %3件・変更の記録 %4件</translation>
    </message>
    <message>
        <source>%1, schema %2, journal %3</source>
        <translation>%1・形式 %2・ジャーナル %3</translation>
    </message>
    <message>
        <source>Everything is in order: the file, its records and the record of changes.</source>
        <translation>異常はありません。ファイル、記録、変更の記録のすべてを確かめました。</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s) were found. Nothing was changed; restore a sound backup if need be.</source>
        <translation>
            <numerusform>%n件の問題が見つかりました。何も変えていません。必要なら、正常なバックアップから戻してください。</numerusform>
        </translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大きさ</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>件数</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Check everything</source>
        <translation>すべて点検</translation>
    </message>
    <message>
        <source>The data base is being checked</source>
        <translation>データベースを点検中</translation>
    </message>
    <message>
        <source>Reads the file, every record and the record of changes. You can go on working meanwhile.</source>
        <translation>ファイルと全部の記録、変更の記録を読んで確かめます。その間も作業を続けられます。</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1&#x3000;%2</translation>
    </message>
    <message>
        <source>in order</source>
        <translation>異常なし</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation>
            <numerusform>問題 %n件</numerusform>
        </translation>
    </message>
    <message>
        <source>Last check</source>
        <translation>前回の点検</translation>
    </message>
    <message>
        <source>Search index</source>
        <translation>検索の索引</translation>
    </message>
    <message>
        <source>The search index is being built</source>
        <translation>検索の索引を作っています</translation>
    </message>
    <message>
        <source>%1 of %2 records</source>
        <translation>%2件中 %1件</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>そろっています</translation>
    </message>
    <message>
        <source>stopped at %1</source>
        <translation>中断中（%1まで）</translation>
    </message>
    <message>
        <source>being built: %1</source>
        <translation>作成中（%1）</translation>
    </message>
    <message>
        <source>Build the index anew</source>
        <translation>索引を作り直す</translation>
    </message>
    <message>
        <source>Go on building</source>
        <translation>続きを作る</translation>
    </message>
    <message>
        <source>Stop building</source>
        <translation>中断する</translation>
    </message>
    <message>
        <source>If the search does not find what is there. It runs beside the work, and what is saved meanwhile is found.</source>
        <translation>あるはずの記録が検索で見つからないときに使います。作業はそのまま続けられ、その間に保存した記録も見つかります。</translation>
    </message>
    <message>
        <source>Until it is complete, the search does not find everything.</source>
        <translation>そろうまでの間は、検索で見つからない記録があります。</translation>
    </message>
    <message>
        <source>the line is not encrypted</source>
        <translation>通信は暗号化されていません</translation>
    </message>
    <message>
        <source>the line is encrypted (%1)</source>
        <translation>通信は暗号化されています（%1）</translation>
    </message>
    <message>
        <source>PostgreSQL %1, connected as %2; %3</source>
        <extracomment>%1 the version of PostgreSQL, %2 the name on the server, %3 whether the line is encrypted</extracomment>
        <translation>PostgreSQL %1、ログイン名 %2、%3</translation>
    </message>
    <message>
        <source>%1, schema %2</source>
        <translation>%1・形式 %2</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>サーバー</translation>
    </message>
</context>
<context>
    <name>yorozu::ui::DatePopup</name>
    <message>
        <source>Pick a day</source>
        <translation>日付を選ぶ</translation>
    </message>
    <message>
        <source>Previous month</source>
        <translation>前の月</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>次の月</translation>
    </message>
</context>
<context>
    <name>yorozu::ui::DayField</name>
    <message>
        <source>Pick a day</source>
        <translation>日付を選ぶ</translation>
    </message>
</context>
<context>
    <name>yorozu::ui::DaySheet</name>
    <message>
        <source>There are no bookings. Double-click a free slot.</source>
        <translation>予約はありません。空き枠をダブルクリックすると予約できます。</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1から%2</translation>
    </message>
    <message>
        <source>no memo yet</source>
        <translation>メモ未記載</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>%1 min overlap</source>
        <extracomment>how many minutes of a booking overlap another one</extracomment>
        <translation>%1分重複</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) kept before</source>
        <translation>
            <numerusform>前に%n分確保</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) kept after</source>
        <translation>
            <numerusform>後に%n分確保</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>yorozu::ui::DeskTable</name>
    <message>
        <source>Select all</source>
        <translation>すべて選ぶ</translation>
    </message>
</context>
<context>
    <name>yorozu::ui::DrillCard</name>
    <message>
        <source>Try again</source>
        <translation>もう一度</translation>
    </message>
    <message>
        <source>The list was copied; it can be pasted into a spreadsheet.</source>
        <translation>一覧をコピーしました。表計算ソフトに貼り付けられます。</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%n institution(s)</source>
        <translation>
            <numerusform>%n機関</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, together %2</source>
        <translation>%1、計 %2</translation>
    </message>
    <message>
        <source>Records that the number counts</source>
        <translation>数の明細</translation>
    </message>
    <message>
        <source>Institutions that the number counts</source>
        <translation>この数の機関</translation>
    </message>
    <message>
        <source>Back to the charts</source>
        <translation>グラフに戻る</translation>
    </message>
    <message>
        <source>As a list</source>
        <translation>一覧で開く</translation>
    </message>
    <message>
        <source>With all columns; Ctrl+C copies it for a spreadsheet</source>
        <translation>すべての列を表示。Ctrl+Cで表計算ソフト用にコピー</translation>
    </message>
    <message>
        <source>No records</source>
        <translation>明細はありません</translation>
    </message>
    <message>
        <source>Nothing was held here: the number is 0.</source>
        <translation>実施した活動がありません（0件）。</translation>
    </message>
    <message>
        <source>Its activities: %1 ›</source>
        <translation>この機関の活動 %1件 ›</translation>
    </message>
    <message>
        <source>To the institution’s page ›</source>
        <translation>機関のページへ ›</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n activity(ies) of the number</source>
        <translation>
            <numerusform>%1：この数に入る活動%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>To the page of %1</source>
        <translation>%1のページへ</translation>
    </message>
    <message>
        <source>%1 (Right)</source>
        <translation>%1（→）</translation>
    </message>
</context>
<context>
    <name>yorozu::ui::EntryEditor</name>
    <message>
        <source>Read again</source>
        <translation>読み込み直す</translation>
    </message>
    <message>
        <source>Type into the cell</source>
        <translation>セルに入力</translation>
    </message>
    <message>
        <source>Add an entry</source>
        <translation>項目を追加</translation>
    </message>
    <message>
        <source>Move the entry</source>
        <translation>項目を上下に移動</translation>
    </message>
    <message>
        <source>Retire it or use it again</source>
        <translation>廃止・再び使う</translation>
    </message>
    <message>
        <source>Undo the last change</source>
        <translation>直前の変更を元に戻す</translation>
    </message>
    <message>
        <source>The list shows what is stored now; press Enter to store yours all the same.</source>
        <translation>一覧は現在の内容です。入力した内容で保存するには、セルで Enter を押してください。</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>上へ</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>下へ</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>Insert</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 what is done, %2 the list</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Nothing is in the list</source>
        <translation>登録はありません</translation>
    </message>
    <message>
        <source>“Add” or the key Insert enters the first one.</source>
        <translation>「追加」または Insert キーで入力できます。</translation>
    </message>
</context>
<context>
    <name>yorozu::ui::EntryList</name>
    <message>
        <source>Undone.</source>
        <translation>元に戻しました。</translation>
    </message>
    <message>
        <source>It was changed again since. Nothing was undone; the list shows what is stored now.</source>
        <translation>その後ほかの変更があったため、元に戻していません。一覧は現在の内容です。</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>取り消す</translation>
    </message>
    <message>
        <source>Use again</source>
        <translation>再び使う</translation>
    </message>
    <message>
        <source>Retire</source>
        <translation>廃止</translation>
    </message>
    <message>
        <source>Retired ones, too</source>
        <translation>廃止したものも表示</translation>
    </message>
    <message>
        <source>Past ones, too</source>
        <translation>過ぎたものも表示</translation>
    </message>
</context>
<context>
    <name>yorozu::ui::EntryModel</name>
    <message>
        <source>yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>no</source>
        <translation>いいえ</translation>
    </message>
</context>
<context>
    <name>yorozu::ui::ExportPanel</name>
    <message>
        <source>Keeps every character; today&apos;s Excel opens it by a double click.</source>
        <translation>すべての文字が残ります。いまの Excel ならダブルクリックで開けます。</translation>
    </message>
    <message>
        <source>For older programs. Characters that it has no place for are named.</source>
        <translation>古いプログラム向けです。表せない文字はお知らせします。</translation>
    </message>
    <message>
        <source>clients.csv</source>
        <translation>企業一覧.csv</translation>
    </message>
    <message>
        <source>memos.csv</source>
        <translation>メモ一覧.csv</translation>
    </message>
    <message>
        <source>Save the list</source>
        <translation>一覧を保存</translation>
    </message>
    <message>
        <source>Lists (*.csv)</source>
        <translation>一覧 (*.csv)</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>%1 に書き出しました。</translation>
    </message>
    <message>
        <source>%1 (line %2)</source>
        <translation>%1（%2行目）</translation>
    </message>
    <message>
        <source>Written to %1, but CP932 has no place for: %2. They stand there as 〓; choose UTF-8 to keep them.</source>
        <translation>%1 に書き出しましたが、CP932 で表せない文字がありました：%2。〓 に置き換えてあります。残すには UTF-8 を選んでください。</translation>
    </message>
    <message>
        <source>Which list?</source>
        <translation>書き出す一覧</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>企業</translation>
    </message>
    <message>
        <source>Memos</source>
        <translation>相談メモ</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>文字コード</translation>
    </message>
    <message>
        <source>With the impressions (internal; on record)</source>
        <translation>所感を含める（内部用。記録に残ります）</translation>
    </message>
    <message>
        <source>Save the list…</source>
        <translation>一覧を保存…</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>進み具合</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>やめる</translation>
    </message>
    <message>
        <source>Encrypted archives (*.zip)</source>
        <translation>暗号化した zip (*.zip)</translation>
    </message>
    <message>
        <source>Encrypt it with a password (zip, AES-256)</source>
        <translation>パスワードで暗号化する（zip・AES-256）</translation>
    </message>
    <message>
        <source>Password, %1 characters or more</source>
        <translation>パスワード（%1 文字以上）</translation>
    </message>
    <message>
        <source>Password of the archive</source>
        <translation>zip のパスワード</translation>
    </message>
    <message>
        <source>Opens with 7-Zip and the like, not with the Explorer of Windows. Give the password to whoever receives it by another way. Without it nobody can open the file.</source>
        <translation>7-Zip などで開けます（Windows のエクスプローラーでは開けません）。パスワードは別の手段で相手に伝えてください。パスワードがないと、誰も開けません。</translation>
    </message>
    <message>
        <source>agencies.csv</source>
        <translation>支援機関.csv</translation>
    </message>
    <message>
        <source>activities.csv</source>
        <translation>活動.csv</translation>
    </message>
    <message>
        <source>Agencies</source>
        <translation>支援機関</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>活動</translation>
    </message>
</context>
<context>
    <name>yorozu::ui::FieldRow</name>
    <message>
        <source>%1 has changed this to “%2” meanwhile. What you typed is kept here.</source>
        <translation>%1が先に「%2」に変えました。入力はここに残っています。</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>空欄</translation>
    </message>
    <message>
        <source>Take my value</source>
        <translation>自分の値にする</translation>
    </message>
    <message>
        <source>Leave the other one</source>
        <translation>相手の値のままにする</translation>
    </message>
</context>
<context>
    <name>yorozu::ui::FiguresView</name>
    <message>
        <source>Targets</source>
        <translation>目標</translation>
    </message>
    <message>
        <source>Published figures</source>
        <translation>公表値</translation>
    </message>
    <message>
        <source>Of years whose records are not all here. A figure that is a bound (more than 200) is shown as one; nothing that was published is added to what is counted.</source>
        <translation>登録明細が揃っていない年度の公表値です。「200超」のような範囲の値はそのまま表示し、数えた値に加えることはありません。</translation>
    </message>
    <message>
        <source>Back to the charts</source>
        <translation>グラフに戻る</translation>
    </message>
</context>
<context>
    <name>yorozu::ui::FileRows</name>
    <message>
        <source>Add files…</source>
        <translation>ファイルを追加…</translation>
    </message>
    <message>
        <source>Or drop them here</source>
        <translation>ここへドラッグしても追加できます</translation>
    </message>
    <message>
        <source>Files to be added</source>
        <translation>追加するファイル</translation>
    </message>
    <message>
        <source>Take %1 away</source>
        <translation>%1を取り除く</translation>
    </message>
</context>
<context>
    <name>yorozu::ui::FindingList</name>
    <message>
        <source>%1, %2, in %3</source>
        <extracomment>what a screen reader says: the word, what it is, in which part of the text</extracomment>
        <translation>%1、%2、%3の中</translation>
    </message>
    <message>
        <source>Show it in the text</source>
        <translation>文中の場所を示す</translation>
    </message>
    <message>
        <source>Write “%1”</source>
        <extracomment>%1 the word that comes into the text instead</extracomment>
        <translation>「%1」に替える</translation>
    </message>
    <message>
        <source>Look at it again</source>
        <translation>確かめ直す</translation>
    </message>
    <message>
        <source>It is harmless</source>
        <translation>このままでよい</translation>
    </message>
    <message>
        <source>Nobody is named</source>
        <translation>名称は残っていません</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) to look at</source>
        <translation>
            <numerusform>確かめる語 %n件</numerusform>
        </translation>
    </message>
    <message>
        <source>Names, companies, telephone numbers, addresses and banks of the records were looked for.</source>
        <translation>記録にある人名・企業名・電話番号・住所・金融機関名などを調べました。</translation>
    </message>
    <message>
        <source>Red names somebody of the records and must go; amber may be a name.</source>
        <translation>赤は記録にある名称などで、載せられません。黄は名称かもしれない語です。</translation>
    </message>
</context>
<context>
    <name>yorozu::ui::HandoverCard</name>
    <message>
        <source>you</source>
        <translation>あなた</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>受け取りました</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>取り消す</translation>
    </message>
    <message>
        <source>Handover note from %1 to %2: %3</source>
        <translation>%1から%2への引継ぎ：%3</translation>
    </message>
    <message>
        <source>next %1</source>
        <translation>次回 %1</translation>
    </message>
    <message>
        <source>received %1</source>
        <translation>受け取り %1</translation>
    </message>
    <message>
        <source>goes with the submission</source>
        <translation>提出と同時に渡します</translation>
    </message>
    <message>
        <source>not received yet</source>
        <translation>未読</translation>
    </message>
</context>
<context>
    <name>yorozu::ui::HandoverEditor</name>
    <message>
        <source>Hand over</source>
        <translation>渡す</translation>
    </message>
    <message>
        <source>To</source>
        <translation>渡す相手</translation>
    </message>
    <message>
        <source>Next time</source>
        <translation>次回</translation>
    </message>
    <message>
        <source>What is to be known</source>
        <translation>引継ぎの内容</translation>
    </message>
    <message>
        <source>What whoever comes next is to know</source>
        <translation>次に対応する人に伝えること</translation>
    </message>
    <message>
        <source>Show on the today screen</source>
        <translation>今日の画面に知らせる</translation>
    </message>
    <message>
        <source>Goes with the submission</source>
        <translation>提出と同時に渡します</translation>
    </message>
    <message>
        <source>Choose to whom the handover note goes, or delete its text.</source>
        <translation>引継ぎを渡す相手を選ぶか、文を消してください。</translation>
    </message>
    <message>
        <source>Write what is to be known.</source>
        <translation>伝えることを書いてください。</translation>
    </message>
    <message>
        <source>Handed over to %1.</source>
        <translation>%1さんに引き継ぎました。</translation>
    </message>
</context>
<context>
    <name>yorozu::ui::HandoverForm</name>
    <message>
        <source>New handover note</source>
        <translation>新しい引継ぎ</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>引き継ぐ</translation>
    </message>
    <message>
        <source>Choose a person</source>
        <translation>相手を選ぶ</translation>
    </message>
    <message>
        <source>To</source>
        <translation>だれに</translation>
    </message>
    <message>
        <source>What is to be known</source>
        <translation>申し送ること</translation>
    </message>
    <message>
        <source>Next time</source>
        <translation>次回</translation>
    </message>
    <message>
        <source>Show on the today screen</source>
        <translation>相手の今日画面に出す</translation>
    </message>
    <message>
        <source>Choose to whom the handover note goes.</source>
        <translation>だれに引き継ぐかを選んでください。</translation>
    </message>
</context>
<context>
    <name>yorozu::ui::HandoverList</name>
    <message>
        <source>Handover notes</source>
        <translation>引継ぎ</translation>
    </message>
    <message>
        <source>The note of %1 is received.</source>
        <translation>%1さんの引継ぎを受け取りました。</translation>
    </message>
    <message>
        <source>The note to %1 is taken back.</source>
        <translation>%1さんへの引継ぎを取り消しました。</translation>
    </message>
    <message>
        <source>Show older ones (%1)</source>
        <translation>さらに前の記録を表示（%1件）</translation>
    </message>
</context>
<context>
    <name>yorozu::ui::HeatMap</name>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1、%2：%3</translation>
    </message>
</context>
<context>
    <name>yorozu::ui::HistoryDialog</name>
    <message>
        <source>History of the memo</source>
        <translation>メモの経過</translation>
    </message>
    <message>
        <source>Steps, newest first</source>
        <translation>経過（新しい順）</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>変わったところ</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Amendment %1</source>
        <translation>修正 第%1回</translation>
    </message>
    <message>
        <source>The text was not changed.</source>
        <translation>本文の変更はありません。</translation>
    </message>
</context>
<context>
    <name>yorozu::ui::ImportJob</name>
    <message>
        <source>pasted table</source>
        <translation>貼り付けた表</translation>
    </message>
</context>
<context>
    <name>yorozu::ui::ImportModel</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>will be taken over</source>
        <translation>取り込みます</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>行</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>取り込むと</translation>
    </message>
</context>
<context>
    <name>yorozu::ui::ImportPanel</name>
    <message>
        <source>Taking over: %1 / %2</source>
        <translation>取り込んでいます：%1 / %2</translation>
    </message>
    <message>
        <source>There is no table on the clipboard. Copy its cells, with the headings, and paste again.</source>
        <translation>貼り付けられる表がありません。見出しを含めてセルをコピーしてから、もう一度貼り付けてください。</translation>
    </message>
    <message>
        <source>A list to take over</source>
        <translation>取り込む一覧</translation>
    </message>
    <message>
        <source>Lists (*.csv *.tsv *.txt);;All files (*)</source>
        <translation>一覧 (*.csv *.tsv *.txt);;すべてのファイル (*)</translation>
    </message>
    <message numerus="yes">
        <source>Take over %n row(s)</source>
        <translation>
            <numerusform>%n行を取り込む</numerusform>
        </translation>
    </message>
    <message>
        <source>The first %1 of %2 rows</source>
        <translation>全%2行のうち、はじめの%1行</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) cannot be taken over.</source>
        <translation>
            <numerusform>取り込めないところが%nか所あります。</numerusform>
        </translation>
    </message>
    <message>
        <source>Row %1, %2: %3</source>
        <translation>%1行目 %2：%3</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) seem to be here already and will be passed over.</source>
        <translation>
            <numerusform>%n行はすでに登録されているようなので、取り込みません。</numerusform>
        </translation>
    </message>
    <message>
        <source>Taken over</source>
        <translation>取り込みました</translation>
    </message>
    <message>
        <source>Nothing was taken over</source>
        <translation>何も取り込んでいません</translation>
    </message>
    <message>
        <source>New: %1 · changed: %2 · the same already: %3 · passed over: %4</source>
        <translation>新規 %1 · 変更 %2 · 変わりなし %3 · 登録済みのため見送り %4</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) cannot be taken over. Mend the list and take it over again.</source>
        <translation>
            <numerusform>取り込めないところが%nか所あります。一覧を直して、もう一度取り込んでください。</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the list</source>
        <translation>一覧を保存</translation>
    </message>
    <message>
        <source>Lists (*.csv)</source>
        <translation>一覧 (*.csv)</translation>
    </message>
    <message>
        <source>UTF-8 with a mark</source>
        <translation>UTF-8（BOM付き）</translation>
    </message>
    <message>
        <source>CP932 (Excel)</source>
        <translation>CP932（Excel・シフトJIS）</translation>
    </message>
    <message>
        <source>comma</source>
        <translation>カンマ</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>タブ</translation>
    </message>
    <message>
        <source>semicolon</source>
        <translation>セミコロン</translation>
    </message>
    <message>
        <source>found: %1</source>
        <translation>自動：%1</translation>
    </message>
    <message>
        <source>What is taken over?</source>
        <translation>取り込むもの</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>企業</translation>
    </message>
    <message>
        <source>Memos</source>
        <translation>相談メモ</translation>
    </message>
    <message>
        <source>People of the centre</source>
        <translation>職員</translation>
    </message>
    <message>
        <source>A list with headings in its first row, saved as CSV, or copied in your spreadsheet and pasted here. You see everything before anything is taken over: all of it, or nothing.</source>
        <translation>1行目が見出しの一覧を、CSV で保存して選ぶか、表計算ソフトでコピーして貼り付けてください。取り込む前に内容を確かめられます。取り込みは全件か0件です。</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>ファイルを選ぶ…</translation>
    </message>
    <message>
        <source>Paste from a spreadsheet</source>
        <translation>表から貼り付け</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>文字コード</translation>
    </message>
    <message>
        <source>Separated by</source>
        <translation>区切り</translation>
    </message>
    <message>
        <source>Which column is which</source>
        <translation>列の対応</translation>
    </message>
    <message>
        <source>Rows of the list</source>
        <translation>一覧の行</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>進み具合</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>やめる</translation>
    </message>
    <message>
        <source>Lines of the result</source>
        <translation>結果の明細</translation>
    </message>
    <message>
        <source>Save this list…</source>
        <translation>この一覧を保存…</translation>
    </message>
    <message>
        <source>Another list</source>
        <translation>別の一覧を取り込む</translation>
    </message>
    <message>
        <source>All rows are looked through once more. Others can save meanwhile.</source>
        <translation>全部の行をもう一度確かめています。その間もほかの人は保存できます。</translation>
    </message>
    <message>
        <source>Being looked through: %1 / %2</source>
        <translation>確認中 %1 / %2</translation>
    </message>
    <message>
        <source>%1 · all are being compared with the data base…</source>
        <translation>%1・全件をデータベースと照合しています…</translation>
    </message>
    <message>
        <source>Row %1: %2</source>
        <translation>%1行目：%2</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) could not be written, for something was changed meanwhile. Look at them below.</source>
        <translation>
            <numerusform>%n行は、取り込みの間に記録が変わったため書き込めませんでした。下の一覧で確かめてください。</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the list of memos</source>
        <translation>相談メモの一覧を開く</translation>
    </message>
    <message>
        <source>Open the ledger of clients</source>
        <translation>企業台帳を開く</translation>
    </message>
    <message>
        <source>Open the agencies</source>
        <translation>支援機関連携を開く</translation>
    </message>
    <message>
        <source>Agencies</source>
        <translation>支援機関</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>活動</translation>
    </message>
</context>
<context>
    <name>yorozu::ui::KindField</name>
    <message>
        <source>Which of them</source>
        <translation>どれか</translation>
    </message>
</context>
<context>
    <name>yorozu::ui::LeftDrafts</name>
    <message>
        <source>yyyy-MM-dd HH:mm</source>
        <translation>yyyy/MM/dd HH:mm</translation>
    </message>
    <message>
        <source>Drafts that were not sent to the data base</source>
        <translation>未送信の下書き</translation>
    </message>
    <message>
        <source>%1, last typed %2</source>
        <translation>%1&#x3000;最後の入力 %2</translation>
    </message>
    <message>
        <source>Without a name yet</source>
        <translation>（企業名なし）</translation>
    </message>
    <message>
        <source>Continue writing</source>
        <translation>続きを書く</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>破棄</translation>
    </message>
    <message>
        <source>This draft file cannot be read and stays as it is: %1. Open it with a text editor to see what was typed; then discard it here.</source>
        <translation>次の下書きファイルは読めないため、そのまま残しています：%1。テキストエディターで開くと書いた内容を確かめられます。済んだらここで破棄してください。</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>フォルダーを開く</translation>
    </message>
    <message>
        <source>%1: discarded</source>
        <translation>%1：破棄しました</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>The draft is discarded. “Undo” brings it back.</source>
        <translation>下書きを破棄しました。「元に戻す」で戻せます。</translation>
    </message>
</context>
<context>
    <name>yorozu::ui::LeftOffers</name>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>The text from that file is discarded.</source>
        <translation>残っていた文章を破棄しました。</translation>
    </message>
    <message>
        <source>yyyy-MM-dd HH:mm</source>
        <extracomment>a date format of Qt: when a text was typed</extracomment>
        <translation>yyyy年M月d日 HH:mm</translation>
    </message>
    <message>
        <source>Go on with that text</source>
        <translation>その続きを書く</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>破棄</translation>
    </message>
    <message>
        <source>This computer holds a text of this memo from %1 that did not reach the data base.</source>
        <translation>このメモには、データベースに届かなかった文章（%1 のもの）がこの端末に残っています。</translation>
    </message>
</context>
<context>
    <name>yorozu::ui::LineCell</name>
    <message>
        <source>The text is too long for one line: it has more than %L1 characters. Nothing was pasted.</source>
        <translation>1行に入る長さ（%L1字）を超えているため、貼り付けませんでした。元の入力はそのまま残っています。</translation>
    </message>
</context>
<context>
    <name>yorozu::ui::LineModel</name>
    <message>
        <source>Row</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>列</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>内容</translation>
    </message>
</context>
<context>
    <name>yorozu::ui::LongTextEdit</name>
    <message>
        <source>The pasted text has %L1 characters, and one field takes %L2. Nothing was pasted, and what was written is kept. Attach the text as a file instead.</source>
        <translation>貼り付けようとした文章は%L1字あり、1つの欄に入る%L2字を超えます。貼り付けは行わず、入力済みの内容はそのまま残しました。長い文章はファイルとして添付してください。</translation>
    </message>
</context>
<context>
    <name>yorozu::ui::MainWindow</name>
    <message>
        <source>Load again</source>
        <translation>読み込み直す</translation>
    </message>
    <message>
        <source>YorozuDesk</source>
        <translation>よろずデスク</translation>
    </message>
    <message>
        <source>About YorozuDesk</source>
        <translation>よろずデスクについて</translation>
    </message>
    <message>
        <source>YorozuDesk %1</source>
        <translation>よろずデスク %1</translation>
    </message>
    <message>
        <source>The day&apos;s work of a free consultation centre for small firms.
Free software under the GNU General Public License, version 3 or later.</source>
        <translation>中小企業の無料経営相談所の毎日の仕事を支えるソフトです。
GNU General Public License 第3版以降で配布される自由ソフトウェアです。</translation>
    </message>
    <message>
        <source>The pages of the navigation</source>
        <translation>メニューの各画面</translation>
    </message>
    <message>
        <source>All offices, or one of them</source>
        <translation>全拠点・各拠点の切り替え</translation>
    </message>
    <message>
        <source>Blank memo</source>
        <translation>白紙のメモ</translation>
    </message>
    <message>
        <source>Fold the navigation</source>
        <translation>メニューをたたむ</translation>
    </message>
    <message>
        <source>Next or previous region</source>
        <translation>次・前の領域へ移る</translation>
    </message>
    <message>
        <source>This list</source>
        <translation>この一覧</translation>
    </message>
    <message>
        <source>Search and commands</source>
        <translation>検索と操作</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>ページ</translation>
    </message>
    <message>
        <source>Write a blank memo</source>
        <translation>白紙の相談メモを書く</translation>
    </message>
    <message>
        <source>Change user…</source>
        <translation>利用者を切り替える…</translation>
    </message>
    <message>
        <source>Keys of this page</source>
        <translation>このページのキー操作</translation>
    </message>
    <message>
        <source>Light colours</source>
        <translation>配色をライトにする</translation>
    </message>
    <message>
        <source>Dark colours</source>
        <translation>配色をダークにする</translation>
    </message>
    <message>
        <source>Colours as the computer</source>
        <translation>配色をパソコンの設定に合わせる</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Enter a new company</source>
        <translation>新しい企業を登録</translation>
    </message>
    <message>
        <source>Lock the screen</source>
        <translation>画面をロック</translation>
    </message>
    <message>
        <source>The texts of %1 are being put away. If this stays, %1 has to unlock the screen.</source>
        <translation>%1 さんの入力を下書きに保存しています。この表示が続くときは、%1 さんがロックを解除してください。</translation>
    </message>
    <message>
        <source>The password is changed.</source>
        <translation>パスワードを変更しました。</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>サインアウト</translation>
    </message>
    <message>
        <source>The connection to the server is lost. What you write is kept on this computer.</source>
        <translation>サーバーとの接続が切れました。入力した内容はこの端末に残ります。</translation>
    </message>
    <message>
        <source>The server is connected again.</source>
        <translation>サーバーに再接続しました。</translation>
    </message>
    <message>
        <source>Enter a new booking</source>
        <translation>新しい予約を入れる</translation>
    </message>
    <message>
        <source>New activity</source>
        <translation>新しい活動</translation>
    </message>
    <message>
        <source>Case book</source>
        <translation>事例集</translation>
    </message>
    <message>
        <source>Record an activity with an agency</source>
        <translation>支援機関との活動を記録する</translation>
    </message>
</context>
<context>
    <name>yorozu::ui::MappingModel</name>
    <message>
        <source>%1 (required)</source>
        <translation>%1（必須）</translation>
    </message>
    <message>
        <source>pass over</source>
        <translation>取り込まない</translation>
    </message>
    <message>
        <source>Column of the file</source>
        <translation>ファイルの列</translation>
    </message>
    <message>
        <source>For example</source>
        <translation>例</translation>
    </message>
    <message>
        <source>Read as</source>
        <translation>取り込み先</translation>
    </message>
</context>
<context>
    <name>yorozu::ui::MemoCompanions</name>
    <message>
        <source>Also open in another window of yours</source>
        <translation>ご自分の別の画面でも開いています</translation>
    </message>
    <message numerus="yes">
        <source>Also open in another window of yours and with %n other(s)</source>
        <translation>
            <numerusform>ご自分の別の画面と、ほか%n名が開いています</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is writing here, too</source>
        <translation>%1さんも入力中です</translation>
    </message>
    <message>
        <source>%1 is reading this, too</source>
        <translation>%1さんも開いています</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n other(s) have this open, too</source>
        <translation>
            <numerusform>%1さんほか%n名も開いています</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2): writing</source>
        <extracomment>%1 a person, %2 a computer</extracomment>
        <translation>%1（%2）：入力中</translation>
    </message>
    <message>
        <source>%1 (%2): reading</source>
        <translation>%1（%2）：閲覧中</translation>
    </message>
</context>
<context>
    <name>yorozu::ui::MemoEditing</name>
    <message>
        <source>The left text stays on this computer. %1</source>
        <translation>書きかけの文章はこの端末に残っています。%1</translation>
    </message>
    <message>
        <source>The memo that you left is submitted.</source>
        <translation>さきほどのメモを提出しました。</translation>
    </message>
    <message>
        <source>The memo that you left could not be submitted. Its text is kept as a draft; open it again to see why.</source>
        <translation>さきほどのメモは提出できませんでした。入力は下書きに残っています。もう一度開いて、理由を確かめてください。</translation>
    </message>
</context>
<context>
    <name>yorozu::ui::MemoListModel</name>
    <message>
        <source>yyyy-MM-dd</source>
        <extracomment>a date format of Qt: the day of a session in a table</extracomment>
        <translation>yyyy/MM/dd</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>番号</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>相談日</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>企業</translation>
    </message>
    <message>
        <source>Consultee</source>
        <translation>相談者</translation>
    </message>
    <message>
        <source>Responder</source>
        <translation>対応者</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>拠点</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Stamps</source>
        <translation>印</translation>
    </message>
</context>
<context>
    <name>yorozu::ui::MemoListPage</name>
    <message>
        <source>Try again</source>
        <translation>もう一度試す</translation>
    </message>
    <message numerus="yes">
        <source>%n memo(s)</source>
        <translation>
            <numerusform>%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>自分の</translation>
    </message>
    <message>
        <source>To confirm</source>
        <translation>確認待ち</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>差戻し</translation>
    </message>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>今月</translation>
    </message>
    <message>
        <source>3 months</source>
        <translation>3か月</translation>
    </message>
    <message>
        <source>1 year</source>
        <translation>1年</translation>
    </message>
    <message>
        <source>All time</source>
        <translation>全期間</translation>
    </message>
    <message>
        <source>Which memos</source>
        <translation>表示するメモ</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>期間</translation>
    </message>
    <message>
        <source>Company or person</source>
        <translation>企業・相談者で絞り込む</translation>
    </message>
    <message>
        <source>Memos</source>
        <translation>相談メモの一覧</translation>
    </message>
    <message>
        <source>No memos here</source>
        <translation>該当するメモはありません</translation>
    </message>
    <message>
        <source>Nothing matches what is chosen above.</source>
        <translation>上の条件に合うメモがありません。条件を変えるか、すべてを表示してください。</translation>
    </message>
    <message>
        <source>Show all memos</source>
        <translation>すべてのメモを表示</translation>
    </message>
    <message>
        <source>Previous or next memo</source>
        <translation>前・次のメモ</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Filter by company</source>
        <translation>企業名で絞り込む</translation>
    </message>
    <message>
        <source>Memos</source>
        <comment>title of the page</comment>
        <translation>相談メモ</translation>
    </message>
    <message>
        <source>Case book</source>
        <translation>事例集</translation>
    </message>
    <message>
        <source>The case studies that were made of memos and cases (Ctrl+Shift+J)</source>
        <translation>相談メモや案件から作った事例の一覧 (Ctrl+Shift+J)</translation>
    </message>
</context>
<context>
    <name>yorozu::ui::MemoPage</name>
    <message>
        <source>The amendment is submitted. The office stamps it anew.</source>
        <translation>修正を提出しました。事務局があらためて押印します。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>The amendment is given up. The sheet shows the confirmed text again.</source>
        <translation>修正をやめました。用紙は確認済みの内容に戻っています。</translation>
    </message>
    <message>
        <source>The memo is submitted. Until the office stamps, you can take it back.</source>
        <translation>提出しました。事務局が押印するまでは取り戻せます。</translation>
    </message>
    <message>
        <source>Returned by %1: %2</source>
        <translation>%1 さんから差戻し：%2</translation>
    </message>
    <message>
        <source>The memo cannot be submitted yet. %1</source>
        <translation>まだ提出できません。%1</translation>
    </message>
    <message>
        <source>Earlier memo %1</source>
        <translation>過去のメモ %1</translation>
    </message>
    <message>
        <source>What you change here stands on this memo only.</source>
        <translation>ここで直した内容は、このメモだけに残ります。</translation>
    </message>
    <message>
        <source>Change the ledger too</source>
        <translation>台帳も直す</translation>
    </message>
    <message>
        <source>The ledger has been changed, too.</source>
        <translation>台帳も直しました。</translation>
    </message>
    <message>
        <source>%1 is writing on this memo, too. Neither text overwrites the other: whoever submits second chooses field by field.</source>
        <translation>%1 さんもこのメモを書いています。互いの入力が上書きされることはありません。後から提出する人が、欄ごとに選びます。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Return the memo</source>
        <translation>メモを差し戻す</translation>
    </message>
    <message>
        <source>The reason is shown to the writer on the sheet and on the list of today.</source>
        <translation>理由は、書いた人のメモと「今日」の画面に表示されます。</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>差し戻す</translation>
    </message>
    <message>
        <source>Amend the confirmed memo</source>
        <translation>確認済みのメモを修正する</translation>
    </message>
    <message>
        <source>Write why it is changed. The amendment gets a number, the text so far stays on record, and the office stamps anew.</source>
        <translation>修正の理由を書いてください。修正には番号が付き、これまでの内容は記録に残ります。事務局はあらためて押印します。</translation>
    </message>
    <message>
        <source>Begin the amendment</source>
        <translation>修正を始める</translation>
    </message>
    <message>
        <source>Submit the amendment</source>
        <translation>修正を提出する</translation>
    </message>
    <message>
        <source>Write why the confirmed memo is changed.</source>
        <translation>確認済みのメモを変える理由を書いてください。</translation>
    </message>
    <message>
        <source>Submit amendment</source>
        <translation>修正を提出する</translation>
    </message>
    <message>
        <source>%1 had submitted this memo before you. Both changes are joined; read it through and submit again.</source>
        <translation>%1 さんが先に提出していました。両方の変更をまとめました。読み直してから、もう一度提出してください。</translation>
    </message>
    <message>
        <source>Read the sheet through and submit again.</source>
        <translation>内容を読み直してから、もう一度提出してください。</translation>
    </message>
    <message>
        <source>You wrote on this memo in another window as well. Both texts are joined.</source>
        <translation>別の画面でもこのメモを書いていました。両方の入力をまとめました。</translation>
    </message>
    <message>
        <source>Memos</source>
        <translation>相談メモ</translation>
    </message>
    <message>
        <source>Submit</source>
        <translation>提出する</translation>
    </message>
    <message>
        <source>Save now</source>
        <translation>今すぐ保存</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>印刷</translation>
    </message>
    <message>
        <source>Undo, redo</source>
        <translation>元に戻す・やり直す</translation>
    </message>
    <message>
        <source>Next cell</source>
        <translation>次の欄</translation>
    </message>
    <message>
        <source>Earlier memo beside</source>
        <translation>過去のメモを横に表示</translation>
    </message>
    <message>
        <source>Current time as the end</source>
        <translation>終了に現在の時刻を入れる</translation>
    </message>
    <message>
        <source>Fold the panel at the right</source>
        <translation>右のパネルをたたむ</translation>
    </message>
    <message>
        <source>The text could be saved neither in the data base nor on this computer and stands on the screen only. Make room on the disk, or take it along as a file.</source>
        <translation>データベースにもこの端末にも保存できず、文章は画面にあるだけです。ディスクの空きを作るか、ファイルに保存して持ち出してください。</translation>
    </message>
    <message>
        <source>Save the text as a file…</source>
        <translation>文章をファイルに保存…</translation>
    </message>
    <message>
        <source>Close without saving</source>
        <translation>保存せずに閉じる</translation>
    </message>
    <message>
        <source>Save the text of the memo</source>
        <translation>メモの文章を保存</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>テキスト (*.txt)</translation>
    </message>
    <message>
        <source>Memo %1</source>
        <translation>相談メモ %1</translation>
    </message>
    <message>
        <source>Close the memo</source>
        <translation>メモを閉じる</translation>
    </message>
    <message>
        <source>The text is in %1. The memo can be closed.</source>
        <translation>文章を %1 に保存しました。メモを閉じられます。</translation>
    </message>
    <message>
        <source>The memo is closed without being saved. Its text is in the clipboard.</source>
        <translation>保存せずにメモを閉じました。文章はクリップボードにあります。</translation>
    </message>
    <message>
        <source>A newer text of this memo was submitted elsewhere. What you are writing stays as it is; when you submit it, you choose field by field.</source>
        <translation>このメモは別の画面で新しい内容が提出されました。入力中の内容はそのまま残っています。提出するときに、項目ごとにどちらを残すか選びます。</translation>
    </message>
    <message>
        <source>Into the case book</source>
        <translation>事例集に入れる</translation>
    </message>
    <message>
        <source>The memo is in the case book, with a draft that names nobody.</source>
        <translation>メモを事例集に入れ、名称を伏せた下書きを作りました。</translation>
    </message>
    <message>
        <source>Open the draft</source>
        <translation>下書きを開く</translation>
    </message>
</context>
<context>
    <name>yorozu::ui::MemoPreview</name>
    <message>
        <source>Try again</source>
        <translation>もう一度試す</translation>
    </message>
    <message>
        <source>The memo has changed while you read it. Nothing is stamped until you have seen it.</source>
        <translation>読んでいる間に内容が変わりました。新しい内容を見るまで押印できません。</translation>
    </message>
    <message>
        <source>Show the new text</source>
        <translation>新しい内容を見る</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>session %1</source>
        <translation>%1回目</translation>
    </message>
    <message>
        <source>A stamp leads on to the next memo. It can be taken back on the same day.</source>
        <translation>押印すると次のメモへ進みます。取り消しは当日中に限りできます。</translation>
    </message>
    <message>
        <source>The next stamp is not yours.</source>
        <translation>次に押すのは、ほかの担当の印です。</translation>
    </message>
    <message>
        <source>Return…</source>
        <translation>差戻し…</translation>
    </message>
    <message>
        <source>Open memo</source>
        <translation>メモを開く</translation>
    </message>
    <message>
        <source>Stamp</source>
        <translation>確認印を押す</translation>
    </message>
    <message>
        <source>Return the memo</source>
        <translation>メモを差し戻す</translation>
    </message>
    <message>
        <source>Previous memo</source>
        <translation>前のメモ</translation>
    </message>
    <message>
        <source>Next memo</source>
        <translation>次のメモ</translation>
    </message>
    <message>
        <source>The memo as it will be printed</source>
        <translation>印刷されるとおりのメモ</translation>
    </message>
    <message>
        <source>No memo is chosen</source>
        <translation>メモが選ばれていません</translation>
    </message>
    <message>
        <source>Choose a line at the left to read its memo here.</source>
        <translation>左の一覧から選ぶと、ここで読めます。</translation>
    </message>
</context>
<context>
    <name>yorozu::ui::MemoSheet</name>
    <message>
        <source>Date and time of the consultation</source>
        <translation>相談日時</translation>
    </message>
    <message>
        <source>Responders</source>
        <translation>相談対応者</translation>
    </message>
    <message>
        <source>Company, reading</source>
        <translation>企業名のフリガナ</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>企業名</translation>
    </message>
    <message>
        <source>Main business</source>
        <translation>主な事業内容</translation>
    </message>
    <message>
        <source>Consultee, reading</source>
        <translation>相談者名のフリガナ</translation>
    </message>
    <message>
        <source>Consultee</source>
        <translation>相談者名</translation>
    </message>
    <message>
        <source>Recorder</source>
        <translation>記載者</translation>
    </message>
    <message>
        <source>What was asked</source>
        <translation>相談内容</translation>
    </message>
    <message>
        <source>What was advised</source>
        <translation>アドバイス内容</translation>
    </message>
    <message>
        <source>Impression (internal)</source>
        <translation>所感（内部用）</translation>
    </message>
    <message>
        <source>Remark of the office</source>
        <translation>事務局の所見</translation>
    </message>
    <message>
        <source>Confirmation by the office</source>
        <translation>事務局の確認欄</translation>
    </message>
    <message>
        <source>Consultation memo</source>
        <translation>経営相談メモ</translation>
    </message>
    <message>
        <source>Stamps and remarks of the office appear here after submission. The reason of a returned memo is shown here, too.</source>
        <translation>提出すると、ここに事務局の確認印と所見が入ります。差戻しのときは、理由がこの欄に表示されます。</translation>
    </message>
    <message>
        <source>%1 characters</source>
        <translation>%1字</translation>
    </message>
    <message>
        <source>Continued on %1 more</source>
        <translation>続紙 %1枚</translation>
    </message>
    <message>
        <source>Sheet 1 of %1</source>
        <translation>1枚目（全%1枚）</translation>
    </message>
    <message>
        <source>Sheet 1</source>
        <translation>1枚目</translation>
    </message>
</context>
<context>
    <name>yorozu::ui::MemoSidePanel</name>
    <message>
        <source>Choose a client by typing the company on the sheet</source>
        <translation>企業名を入力すると台帳から選べます</translation>
    </message>
    <message>
        <source>Not in the ledger yet; entered at submission</source>
        <translation>台帳にはまだありません（提出時に登録）</translation>
    </message>
    <message>
        <source>%1 staff</source>
        <translation>%1名</translation>
    </message>
    <message>
        <source>sent by %1</source>
        <translation>紹介 %1</translation>
    </message>
    <message>
        <source>Earlier memos (%1)</source>
        <translation>過去のメモ&#x3000;%1件</translation>
    </message>
    <message>
        <source>How it is counted</source>
        <translation>集計の区分</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>コース</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>拠点</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>方法</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>経路</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>事業</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>相談項目</translation>
    </message>
    <message>
        <source>This is the first session, or the client is not chosen yet.</source>
        <translation>初回の相談か、企業がまだ選ばれていません。</translation>
    </message>
    <message>
        <source>Client, counting and earlier memos</source>
        <translation>企業・集計の区分・過去のメモ</translation>
    </message>
    <message>
        <source>Handover</source>
        <translation>引継ぎ</translation>
    </message>
    <message>
        <source>to whoever comes next</source>
        <translation>次に対応する人へ</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>案件</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>台帳</translation>
    </message>
    <message>
        <source>Open the company in the ledger</source>
        <translation>企業台帳を開く</translation>
    </message>
    <message>
        <source>Refer</source>
        <translation>つなぐ</translation>
    </message>
    <message>
        <source>Refer the company to an agency</source>
        <translation>この企業を他の機関へつなぐ</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>並べて表示</translation>
    </message>
    <message>
        <source>The last memo beside the sheet (Ctrl+E)</source>
        <translation>直近のメモを用紙の横に並べます（Ctrl+E）</translation>
    </message>
    <message>
        <source>Next session</source>
        <translation>次回予約</translation>
    </message>
    <message>
        <source>Book the next session of the company</source>
        <translation>この企業の次回の相談を予約する</translation>
    </message>
</context>
<context>
    <name>yorozu::ui::MemoStepper</name>
    <message>
        <source>Returned</source>
        <translation>差戻し</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>下書き</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>提出</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>事務局確認済</translation>
    </message>
    <message>
        <source>State: %1</source>
        <translation>状態：%1</translation>
    </message>
</context>
<context>
    <name>yorozu::ui::MemoToolBar</name>
    <message>
        <source>Give up amendment</source>
        <translation>修正をやめる</translation>
    </message>
    <message>
        <source>Back to the confirmed text</source>
        <translation>確認済みの内容に戻します</translation>
    </message>
    <message>
        <source>Amendment %1, being written</source>
        <translation>修正 第%1回（記入中）</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Back (Alt+Left)</source>
        <translation>戻る（Alt+←）</translation>
    </message>
    <message>
        <source>History</source>
        <translation>経過</translation>
    </message>
    <message>
        <source>Who submitted, stamped, returned and changed what (Ctrl+H)</source>
        <translation>提出・押印・差戻し・変更の記録（Ctrl+H）</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>印刷</translation>
    </message>
    <message>
        <source>Preview, print or save as PDF (Ctrl+P)</source>
        <translation>プレビュー・印刷・PDFに保存（Ctrl+P）</translation>
    </message>
    <message>
        <source>Return…</source>
        <translation>差戻し…</translation>
    </message>
    <message>
        <source>Give the memo back to its writer with a reason</source>
        <translation>理由を添えて、書いた人に戻します</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>取り戻す</translation>
    </message>
    <message>
        <source>Possible until the office has stamped</source>
        <translation>事務局が押印するまでできます</translation>
    </message>
    <message>
        <source>Amend…</source>
        <translation>修正…</translation>
    </message>
    <message>
        <source>Change a confirmed memo; what it said before stays on record</source>
        <translation>確認済みのメモを直します。これまでの内容は記録に残ります</translation>
    </message>
    <message>
        <source>Stamp</source>
        <translation>確認印を押す</translation>
    </message>
    <message>
        <source>Put your confirmation stamp (Ctrl+Enter)</source>
        <translation>自分の確認印を押します（Ctrl+Enter）</translation>
    </message>
    <message>
        <source>Submit amendment</source>
        <translation>修正を提出する</translation>
    </message>
    <message>
        <source>Submit</source>
        <translation>提出する</translation>
    </message>
    <message>
        <source>Hand the memo to the office (Ctrl+Enter)</source>
        <translation>事務局へ提出します（Ctrl+Enter）</translation>
    </message>
    <message>
        <source>New memo</source>
        <translation>新しいメモ</translation>
    </message>
    <message>
        <source>Session %1</source>
        <translation>%1回目</translation>
    </message>
    <message>
        <source>Amendment %1</source>
        <translation>修正 第%1回</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>未保存</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>保存中…</translation>
    </message>
    <message>
        <source>%1 saved</source>
        <translation>%1 自動保存済</translation>
    </message>
    <message>
        <source>Kept on this computer</source>
        <translation>この端末に保管中</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>保存できていません</translation>
    </message>
    <message>
        <source>In the case book</source>
        <translation>事例集に登録済</translation>
    </message>
    <message>
        <source>Case book</source>
        <translation>事例集</translation>
    </message>
    <message>
        <source>Open its case study (Ctrl+Shift+J)</source>
        <translation>このメモの事例を開く (Ctrl+Shift+J)</translation>
    </message>
    <message>
        <source>Take it into the case book: a draft without names is made (Ctrl+Shift+J)</source>
        <translation>事例集に入れる。名称を伏せた下書きを作ります (Ctrl+Shift+J)</translation>
    </message>
</context>
<context>
    <name>yorozu::ui::MemoWorkColumn</name>
    <message numerus="yes">
        <source>%n memo(s)</source>
        <translation>
            <numerusform>%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>差戻し</translation>
    </message>
    <message>
        <source>Memos to write</source>
        <translation>書くメモ</translation>
    </message>
    <message>
        <source>Nothing left to write</source>
        <translation>書くメモはありません</translation>
    </message>
    <message>
        <source>Every session of yours has its memo.</source>
        <translation>担当した相談のメモはすべて書き終えています。</translation>
    </message>
    <message>
        <source>Submitted memos</source>
        <translation>提出したメモ</translation>
    </message>
    <message>
        <source>session of %1</source>
        <translation>%1 の相談</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>「%1」</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>直す</translation>
    </message>
    <message>
        <source>Correct the memo of %1</source>
        <translation>%1 のメモを直す</translation>
    </message>
    <message>
        <source>Without a name yet</source>
        <translation>（企業名なし）</translation>
    </message>
    <message>
        <source>Draft %1 %</source>
        <translation>下書き %1%</translation>
    </message>
    <message>
        <source>Not begun</source>
        <translation>未着手</translation>
    </message>
    <message numerus="yes">
        <source>%n working day(s) ago</source>
        <translation>
            <numerusform>%n営業日経過</numerusform>
        </translation>
    </message>
    <message>
        <source>Filled</source>
        <translation>記入の割合</translation>
    </message>
    <message>
        <source>Memo to write: %1, %2</source>
        <translation>書くメモ：%1、%2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>All memos</source>
        <translation>メモの一覧を開く</translation>
    </message>
    <message>
        <source>— %1 %2 %3</source>
        <extracomment>who returned a memo and when: &quot;Ishii (section head) 19 Nov 16:20&quot;</extracomment>
        <translation>— %1 %2 %3</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>期限 %1</translation>
    </message>
    <message>
        <source>Returned: %1, %2, %3</source>
        <translation>差戻し: %1、%2、期限 %3</translation>
    </message>
    <message>
        <source>only %1 left</source>
        <extracomment>the only field of a memo that is still empty</extracomment>
        <translation>あと%1</translation>
    </message>
    <message>
        <source>last 7 days: %1</source>
        <translation>この7日間 %1</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>企業</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>相談日</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>confirmed %1</source>
        <translation>確認済 %1</translation>
    </message>
    <message>
        <source>Waits for the office</source>
        <translation>事務局確認待ち</translation>
    </message>
    <message>
        <source>Not sent, last typed %1</source>
        <extracomment>a text that a crash left on this computer, and when somebody wrote on it last: &quot;today 10:40&quot;</extracomment>
        <translation>未送信の下書き・最終入力 %1</translation>
    </message>
    <message>
        <source>Continue writing</source>
        <translation>続きを書く</translation>
    </message>
    <message>
        <source>Continue writing the unsent draft of %1</source>
        <translation>%1の未送信の下書きの続きを書く</translation>
    </message>
</context>
<context>
    <name>yorozu::ui::MergePanel</name>
    <message>
        <source>%1 is another company. It is not offered again.</source>
        <translation>%1 は別の企業と記録しました。今後は候補に出ません。</translation>
    </message>
    <message numerus="yes">
        <source>%1 %2 was merged into this record. It can be undone for %n more day(s).</source>
        <translation>
            <numerusform>%1 %2 をこの記録にまとめました。あと%n日は元に戻せます。</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message numerus="yes">
        <source>%n possible duplicate(s)</source>
        <translation>
            <numerusform>同じ企業の疑い %n件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 % match</source>
        <translation>一致 %1%</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1%2</translation>
    </message>
    <message>
        <source>The old number %1 still finds it</source>
        <translation>古い番号 %1 でも検索できます</translation>
    </message>
    <message numerus="yes">
        <source>It can be undone for %n day(s)</source>
        <translation>
            <numerusform>%n日以内なら元に戻せます</numerusform>
        </translation>
    </message>
    <message>
        <source>Concierges and the office merge records.</source>
        <translation>まとめる操作は、コンシェルジュと事務局が行います。</translation>
    </message>
    <message>
        <source>Both have a session at the same time. Move or cancel one of each first.</source>
        <translation>両方の記録に同じ時間の予約があります。先にどちらかを移すか、取り消してください。</translation>
    </message>
    <message>
        <source>merging %1</source>
        <translation>%1 をまとめる</translation>
    </message>
    <message>
        <source>The two records are separate again.</source>
        <translation>ふたつの記録に戻しました。</translation>
    </message>
    <message>
        <source>%1 as another company</source>
        <translation>%1 を別の企業とする</translation>
    </message>
    <message>
        <source>It is offered again.</source>
        <translation>もう一度、候補に出します。</translation>
    </message>
    <message>
        <source>Records that may be the same company</source>
        <translation>同じ企業の疑いがある記録</translation>
    </message>
    <message>
        <source>Which to keep</source>
        <translation>どちらを残しますか</translation>
    </message>
    <message>
        <source>choose for each field</source>
        <translation>項目ごとに選べます</translation>
    </message>
    <message>
        <source>After merging</source>
        <translation>まとめたあと</translation>
    </message>
    <message>
        <source>Another company</source>
        <translation>別の企業です</translation>
    </message>
    <message>
        <source>Merge into one</source>
        <translation>ひとつにまとめる</translation>
    </message>
    <message>
        <source>The two records side by side</source>
        <translation>ふたつの記録の比較</translation>
    </message>
    <message>
        <source>Previous candidate</source>
        <translation>前の候補</translation>
    </message>
    <message>
        <source>Next candidate</source>
        <translation>次の候補</translation>
    </message>
</context>
<context>
    <name>yorozu::ui::MergeTable</name>
    <message>
        <source>This record</source>
        <translation>この記録</translation>
    </message>
    <message>
        <source>The other one</source>
        <translation>もうひとつ</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>%1 を開く</translation>
    </message>
    <message>
        <source>–</source>
        <translation>–</translation>
    </message>
    <message>
        <source>equal</source>
        <translation>一致</translation>
    </message>
    <message>
        <source>is taken over</source>
        <translation>引き継ぎます</translation>
    </message>
    <message>
        <source>%1: %2 (this record)</source>
        <translation>%1：%2（この記録）</translation>
    </message>
    <message>
        <source>%1: %2 (the other one)</source>
        <translation>%1：%2（もうひとつ）</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>登録</translation>
    </message>
</context>
<context>
    <name>yorozu::ui::MiniMonth</name>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>Go to today</source>
        <translation>今日へ</translation>
    </message>
    <message>
        <source>Previous month</source>
        <translation>前の月</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>次の月</translation>
    </message>
</context>
<context>
    <name>yorozu::ui::MonthGrid</name>
    <message numerus="yes">
        <source>%n session(s)</source>
        <translation>
            <numerusform>予約 %n件</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
</context>
<context>
    <name>yorozu::ui::MonthListModel</name>
    <message>
        <source>closed %1</source>
        <extracomment>a day: 22 Oct</extracomment>
        <translation>%1 確定</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s)</source>
        <translation>
            <numerusform>%n件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>yorozu::ui::MonthPanel</name>
    <message>
        <source>Fiscal year before</source>
        <translation>前の年度</translation>
    </message>
    <message>
        <source>Next fiscal year</source>
        <translation>次の年度</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>月の一覧</translation>
    </message>
</context>
<context>
    <name>yorozu::ui::MonthSheet</name>
    <message>
        <source>Month</source>
        <translation>月の予約</translation>
    </message>
    <message numerus="yes">
        <source>%n booking(s)</source>
        <translation>
            <numerusform>予約 %n件</numerusform>
        </translation>
    </message>
    <message>
        <source>Another day</source>
        <translation>日を移る</translation>
    </message>
    <message>
        <source>Previous or next month</source>
        <translation>前の月・次の月</translation>
    </message>
    <message>
        <source>First or last day of the month</source>
        <translation>月の最初・最後の日</translation>
    </message>
    <message>
        <source>Open the day</source>
        <translation>その日を開く</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>Go to a date</source>
        <translation>日付へ移る</translation>
    </message>
    <message>
        <source>Fold the right panel</source>
        <translation>右のパネルをたたむ</translation>
    </message>
    <message>
        <source>today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
</context>
<context>
    <name>yorozu::ui::MonthView</name>
    <message>
        <source>Days of the month</source>
        <translation>月の日付</translation>
    </message>
</context>
<context>
    <name>yorozu::ui::MovePanel</name>
    <message>
        <source>Where the new file is to lie</source>
        <translation>新しいファイルの場所</translation>
    </message>
    <message>
        <source>Data bases of YorozuDesk (*.yorozu)</source>
        <translation>よろずデスクのデータベース (*.yorozu)</translation>
    </message>
    <message>
        <source>Move to a server</source>
        <translation>サーバーへ移す</translation>
    </message>
    <message>
        <source>Move to a file</source>
        <translation>ファイルへ移す</translation>
    </message>
    <message>
        <source>Move to a server…</source>
        <translation>サーバーへ移す…</translation>
    </message>
    <message>
        <source>Move to a file…</source>
        <translation>ファイルへ移す…</translation>
    </message>
    <message>
        <source>So that two offices work on the same data at the same time.</source>
        <translation>複数の事務所で、同じデータを同時に使えるようになります。</translation>
    </message>
    <message>
        <source>So that one computer works without the server. The server keeps what it has.</source>
        <translation>サーバーなしで、このパソコン1台で使えるようになります。サーバーのデータはそのまま残ります。</translation>
    </message>
    <message>
        <source>Everybody must have closed YorozuDesk. It closes here, too; everything is copied into a new data base and compared row by row. What is here stays as it is, and you can stop at any time. Passwords do not go along.</source>
        <translation>先に、ほかのパソコンのよろずデスクをすべて閉じてください。この端末のよろずデスクもいったん閉じ、すべての記録を新しいデータベースへ写して1件ずつ照合します。いまのデータはそのまま残り、途中で中止もできます。パスワードは引き継がれません。</translation>
    </message>
    <message>
        <source>Close and move</source>
        <translation>閉じて移す</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>やめる</translation>
    </message>
    <message>
        <source>New file</source>
        <translation>新しいファイル</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>選ぶ…</translation>
    </message>
    <message>
        <source>Type the name of the server and of the data base.</source>
        <translation>サーバー名とデータベース名を入力してください。</translation>
    </message>
    <message>
        <source>Choose where the new file is to lie.</source>
        <translation>新しいファイルの置き場所を選んでください。</translation>
    </message>
    <message>
        <source>Give the name of whoever may make data bases on the server (guide to the server: server.md).</source>
        <translation>ログイン名には、サーバーにデータベースを作成できる管理者のものを指定してください（サーバーの手引き server.md）。</translation>
    </message>
</context>
<context>
    <name>yorozu::ui::NavigationBar</name>
    <message>
        <source>Navigation</source>
        <translation>メニュー</translation>
    </message>
    <message>
        <source>YorozuDesk</source>
        <translation>よろずデスク</translation>
    </message>
    <message>
        <source>Unfold the menu</source>
        <translation>メニューを広げる</translation>
    </message>
    <message>
        <source>Fold the menu</source>
        <translation>メニューをたたむ</translation>
    </message>
</context>
<context>
    <name>yorozu::ui::NavigationRow</name>
    <message>
        <source>%1 waiting</source>
        <translation>%1件あります</translation>
    </message>
</context>
<context>
    <name>yorozu::ui::NewPassword</name>
    <message>
        <source>%1 characters or more. A sentence is easier to remember than signs.</source>
        <translation>%1 文字以上。記号よりも短い文のほうが覚えやすくなります。</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>2 つの入力が違います。</translation>
    </message>
    <message>
        <source>Now once more.</source>
        <translation>もう一度入力してください。</translation>
    </message>
    <message>
        <source>Good.</source>
        <translation>使えるパスワードです。</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>新しいパスワード</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>もう一度</translation>
    </message>
    <message>
        <source>New password, once more</source>
        <translation>新しいパスワード（もう一度）</translation>
    </message>
</context>
<context>
    <name>yorozu::ui::NumberCard</name>
    <message>
        <source>No records</source>
        <translation>明細なし</translation>
    </message>
    <message>
        <source>The number is 0.</source>
        <translation>この数は0です。</translation>
    </message>
    <message>
        <source>Records that the number counts</source>
        <translation>この数の明細</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>yorozu::ui::OfficeCard</name>
    <message>
        <source> office</source>
        <translation>事務所</translation>
    </message>
    <message>
        <source>Headquarters</source>
        <translation>本部</translation>
    </message>
    <message>
        <source>Satellite</source>
        <translation>サテライト</translation>
    </message>
    <message>
        <source>Booths</source>
        <translation>ブース数</translation>
    </message>
    <message>
        <source>Name of the office</source>
        <translation>事務所の名前</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>氏名</translation>
    </message>
    <message>
        <source>Remove the office</source>
        <translation>事務所を取り除く</translation>
    </message>
    <message>
        <source>One booth less</source>
        <translation>ブースを1つ減らす</translation>
    </message>
    <message>
        <source>One booth more</source>
        <translation>ブースを1つ増やす</translation>
    </message>
    <message>
        <source>Booth %1</source>
        <translation>ブース%1</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>ほか%1</translation>
    </message>
    <message>
        <source>%1 monitors · wheelchair: booth 1</source>
        <translation>モニター %1 · 車いす対応 ブース1</translation>
    </message>
</context>
<context>
    <name>yorozu::ui::OfficeDesk</name>
    <message>
        <source>Previous or next line</source>
        <translation>前の行・次の行</translation>
    </message>
    <message>
        <source>Stamp and go on; in the list of missing memos: remind</source>
        <translation>押印して次へ（メモ未提出の一覧では知らせる）</translation>
    </message>
    <message>
        <source>Return with a reason</source>
        <translation>理由を付けて差し戻す</translation>
    </message>
    <message>
        <source>Open the memo</source>
        <translation>メモを開く</translation>
    </message>
    <message>
        <source>Select all lines</source>
        <translation>すべての行を選ぶ</translation>
    </message>
    <message>
        <source>Take the last stamp or reminder back</source>
        <translation>直前の押印・催促を取り消す</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>もう一度試す</translation>
    </message>
    <message>
        <source>%1 has stamped the memo of %2.</source>
        <translation>%2のメモは、%1さんが押印しました。</translation>
    </message>
    <message>
        <source>Somebody else has returned the memo of %1.</source>
        <translation>%1のメモは、ほかの人が差し戻しました。</translation>
    </message>
    <message>
        <source>Somebody else has confirmed the memo of %1, or its writer took it back.</source>
        <translation>%1のメモは、ほかの人が確認を終えたか、書いた人が取り戻しました。</translation>
    </message>
    <message>
        <source>Stamped: %1. Ctrl+Z takes it back.</source>
        <translation>%1に確認印を押しました。Ctrl+Z で取り消せます。</translation>
    </message>
    <message>
        <source>None of these waits for your stamp.</source>
        <translation>選んだ中に、自分の番のメモはありません。</translation>
    </message>
    <message numerus="yes">
        <source>Stamp %n memo(s) at once?</source>
        <translation>
            <numerusform>%n件のメモにまとめて確認印を押しますか。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of the selected ones wait(s) for somebody else and are left out.</source>
        <translation>
            <numerusform>ほかの人の番の%n件には押しません。</numerusform>
        </translation>
    </message>
    <message>
        <source>Stamp them</source>
        <translation>まとめて押す</translation>
    </message>
    <message numerus="yes">
        <source>%n memo(s) stamped. Ctrl+Z takes them back, one by one.</source>
        <translation>
            <numerusform>%n件に確認印を押しました。Ctrl+Z で1件ずつ取り消せます。</numerusform>
        </translation>
    </message>
    <message>
        <source>The reminder is taken back.</source>
        <translation>催促を取り消しました。</translation>
    </message>
    <message>
        <source>The stamp on the memo of %1 is taken back.</source>
        <translation>%1の確認印を取り消しました。</translation>
    </message>
    <message>
        <source>Return the memo</source>
        <translation>メモを差し戻す</translation>
    </message>
    <message>
        <source>Write what is to be changed. The writer reads it on the sheet.</source>
        <translation>直してほしいことを書いてください。書いた人は用紙の上で読みます。</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>差し戻す</translation>
    </message>
    <message>
        <source>Returned: %1. It stands under “Returned” now.</source>
        <translation>%1を差し戻しました。「差戻し中」に入っています。</translation>
    </message>
    <message>
        <source>%1 is reminded. Ctrl+Z takes it back.</source>
        <translation>%1さんに知らせました。Ctrl+Z で取り消せます。</translation>
    </message>
    <message numerus="yes">
        <source>%n memo(s)</source>
        <translation>
            <numerusform>%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Waiting for confirmation</source>
        <translation>事務局確認待ち</translation>
    </message>
    <message>
        <source>Memo missing</source>
        <translation>メモ未提出</translation>
    </message>
    <message>
        <source>My turn</source>
        <translation>自分の番</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>差戻し中</translation>
    </message>
    <message>
        <source>nothing is due</source>
        <translation>期限のものはありません</translation>
    </message>
    <message>
        <source>due</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>期限 %1</translation>
    </message>
    <message>
        <source>My turn %1</source>
        <translation>自分の番 %1</translation>
    </message>
    <message>
        <source>All %1</source>
        <translation>すべて %1</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>相談日</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>企業</translation>
    </message>
    <message>
        <source>Responder</source>
        <translation>対応者</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>拠点</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>経過</translation>
    </message>
    <message>
        <source>today</source>
        <translation>本日</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n日</numerusform>
        </translation>
    </message>
    <message>
        <source>next: %1</source>
        <translation>次：%1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation>催促</translation>
    </message>
    <message numerus="yes">
        <source>%n working day(s)</source>
        <translation>
            <numerusform>%n営業日</numerusform>
        </translation>
    </message>
    <message>
        <source>being written</source>
        <translation>記入中</translation>
    </message>
    <message>
        <source>not begun</source>
        <translation>未記載</translation>
    </message>
    <message>
        <source>Without a name yet</source>
        <translation>（企業名なし）</translation>
    </message>
    <message>
        <source>Remind</source>
        <translation>知らせる</translation>
    </message>
    <message>
        <source>not reminded</source>
        <translation>催促なし</translation>
    </message>
    <message>
        <source>reminded %1</source>
        <translation>催促 %1</translation>
    </message>
    <message>
        <source>Returned by</source>
        <translation>差し戻した人</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Confirmation</source>
        <translation>事務局確認</translation>
    </message>
    <message>
        <source>oldest first</source>
        <translation>古い順</translation>
    </message>
    <message>
        <source>whom to remind</source>
        <translation>催促する相手</translation>
    </message>
    <message>
        <source>being corrected by their writers</source>
        <translation>書いた人が直しています</translation>
    </message>
    <message>
        <source>Whose turn</source>
        <translation>だれの番か</translation>
    </message>
    <message>
        <source>Memos that wait for confirmation</source>
        <translation>事務局確認を待つメモ</translation>
    </message>
    <message>
        <source>Sessions without a submitted memo</source>
        <translation>メモが提出されていない相談</translation>
    </message>
    <message>
        <source>Returned memos</source>
        <translation>差し戻したメモ</translation>
    </message>
    <message>
        <source>Nothing waits for confirmation</source>
        <translation>確認待ちはありません</translation>
    </message>
    <message>
        <source>Submitted memos appear here, oldest first.</source>
        <translation>提出されたメモが古い順に並びます。</translation>
    </message>
    <message>
        <source>All memos</source>
        <translation>メモの一覧を開く</translation>
    </message>
    <message>
        <source>No memo is missing</source>
        <translation>未提出のメモはありません</translation>
    </message>
    <message>
        <source>Every session that is over has its memo.</source>
        <translation>終わった相談にはすべてメモがあります。</translation>
    </message>
    <message>
        <source>Nothing is being corrected</source>
        <translation>差戻し中のメモはありません</translation>
    </message>
    <message>
        <source>Returned memos stand here until they are submitted again.</source>
        <translation>差し戻したメモは、再提出されるまでここに並びます。</translation>
    </message>
    <message>
        <source>2 days or more:</source>
        <translation>2日以上</translation>
    </message>
    <message>
        <source>3 days or more:</source>
        <translation>3営業日以上</translation>
    </message>
    <message>
        <source>amendments: %1</source>
        <translation>うち修正 %1</translation>
    </message>
</context>
<context>
    <name>yorozu::ui::OfficeList</name>
    <message>
        <source>Offices</source>
        <translation>事務所</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>事務所</translation>
    </message>
    <message>
        <source>English</source>
        <translation>英語名</translation>
    </message>
    <message>
        <source>Headquarters</source>
        <translation>本部</translation>
    </message>
    <message>
        <source>Online only</source>
        <translation>オンラインのみ</translation>
    </message>
    <message>
        <source>Opens</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Closes</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>retired</source>
        <translation>廃止</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>使用中</translation>
    </message>
    <message>
        <source>“%1” was added.</source>
        <translation>「%1」を追加しました。</translation>
    </message>
    <message>
        <source>“%1” was stored.</source>
        <translation>「%1」を保存しました。</translation>
    </message>
    <message>
        <source>“%1” was retired.</source>
        <translation>「%1」を廃止しました。</translation>
    </message>
    <message>
        <source>“%1” is in use again.</source>
        <translation>「%1」を再び使うようにしました。</translation>
    </message>
    <message>
        <source>The order was stored.</source>
        <translation>並び順を保存しました。</translation>
    </message>
</context>
<context>
    <name>yorozu::ui::OfficesPage</name>
    <message>
        <source>Offices and booths</source>
        <translation>事務所とブース</translation>
    </message>
    <message>
        <source>They become the columns of the calendar and can be changed later.</source>
        <translation>予約カレンダーの列になります。あとから変えられます。</translation>
    </message>
    <message>
        <source>Add an office</source>
        <translation>事務所を追加</translation>
    </message>
    <message>
        <source>Opening hours</source>
        <translation>開いている時間</translation>
    </message>
    <message>
        <source>Weekdays</source>
        <translation>平日</translation>
    </message>
    <message>
        <source>Length of a slot</source>
        <translation>1枠の長さ</translation>
    </message>
    <message>
        <source>Usual session</source>
        <translation>標準の相談</translation>
    </message>
    <message>
        <source>Online at once</source>
        <translation>オンライン同時枠</translation>
    </message>
    <message>
        <source>Opens at</source>
        <translation>始まり</translation>
    </message>
    <message>
        <source>Closes at</source>
        <translation>終わり</translation>
    </message>
    <message>
        <source>Saturdays, Sundays and holidays: online from home only</source>
        <translation>土日祝日は在宅のオンライン相談だけにする</translation>
    </message>
    <message>
        <source>Japanese holidays are built in</source>
        <translation>日本の祝日は組み込み済み</translation>
    </message>
    <message>
        <source>When the booths are full, propose online from home</source>
        <translation>ブースが埋まった時間は、在宅のオンラインを候補に出す</translation>
    </message>
    <message>
        <source>How the calendar will look</source>
        <translation>カレンダーの見え方</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1分</translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s)</source>
        <translation>
            <numerusform>%n枠</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>yorozu::ui::OpeningWindow</name>
    <message>
        <source>YorozuDesk: connecting</source>
        <translation>YorozuDesk：接続中</translation>
    </message>
    <message>
        <source>Connecting to the server …</source>
        <translation>サーバーに接続しています…</translation>
    </message>
    <message>
        <source>as %1</source>
        <translation>ユーザー %1 として接続</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>中止</translation>
    </message>
    <message>
        <source>Data base</source>
        <translation>データベース</translation>
    </message>
</context>
<context>
    <name>yorozu::ui::OtherCentresPart</name>
    <message>
        <source>Other centres</source>
        <translation>他拠点</translation>
    </message>
    <message>
        <source>Nothing of other centres is here for this period. A list (CSV) with centre, period, figure, value and source is taken over with the button above.</source>
        <translation>この期間の他拠点の値はありません。拠点・期間・項目・数・出典の一覧（CSV）を上のボタンから取り込めます。</translation>
    </message>
    <message>
        <source>For the whole of this period no centre has published anything; its parts stand below.</source>
        <translation>この期間全体の公表値はありません。期間の一部のものは下の表にあります。</translation>
    </message>
    <message>
        <source>Figures of other centres</source>
        <translation>他拠点の値</translation>
    </message>
    <message>
        <source>CSV (*.csv *.txt);;All files (*)</source>
        <translation>CSV (*.csv *.txt);;すべてのファイル (*)</translation>
    </message>
    <message numerus="yes">
        <source>%n figure(s) were taken over.</source>
        <translation>
            <numerusform>%n件の値を取り込みました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s): %1 new, %2 changed, %3 as they are.</source>
        <translation>
            <numerusform>%n行：新規 %1、変更 %2、同じ %3</numerusform>
        </translation>
    </message>
    <message>
        <source>Take them over</source>
        <translation>取り込む</translation>
    </message>
    <message>
        <source>row %1, %2: %3</source>
        <translation>%1行目 %2：%3</translation>
    </message>
    <message>
        <source>Nothing was taken over. %1</source>
        <translation>何も取り込んでいません。%1</translation>
    </message>
    <message numerus="yes">
        <source> – and %n more</source>
        <translation>
            <numerusform> ほか%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>Which figure is compared</source>
        <translation>比べる項目</translation>
    </message>
    <message>
        <source>Import a list…</source>
        <translation>一覧を取り込む…</translation>
    </message>
    <message>
        <source>CSV with the columns centre, period, figure, value, source</source>
        <translation>列が 拠点・期間・項目・数・出典 のCSV</translation>
    </message>
    <message>
        <source>Your group may read figures, not enter them.</source>
        <translation>この権限では値を見るだけで、入力はできません。</translation>
    </message>
    <message>
        <source>As published, beside our own count of the same time</source>
        <translation>公表値と、同じ期間の当拠点の値</translation>
    </message>
</context>
<context>
    <name>yorozu::ui::OverallPane</name>
    <message>
        <source>New theme</source>
        <translation>テーマを追加</translation>
    </message>
    <message>
        <source>%1 days · %2 seminars</source>
        <translation>相談会 %1回 · セミナー %2回</translation>
    </message>
    <message>
        <source>no longer offered</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>No theme yet</source>
        <translation>テーマはまだありません</translation>
    </message>
    <message>
        <source>Themes of the Zemi that we offer come to stand here.</source>
        <translation>よろずゼミのテーマがここに並びます。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>氏名</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>フリガナ</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>機関</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>営業店</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>期間</translation>
    </message>
    <message>
        <source>With us now or to come (%1)</source>
        <translation>受入中・予定 %1名</translation>
    </message>
    <message>
        <source>Invited to the follow-up meeting (%1)</source>
        <translation>フォローアップ会議に招く人 %1名</translation>
    </message>
    <message>
        <source>Copy the list</source>
        <translation>一覧をコピー</translation>
    </message>
    <message>
        <source>Copy the list of those to be invited</source>
        <translation>招く人の一覧をコピー</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) copied.</source>
        <translation>
            <numerusform>%n名の一覧をコピーしました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Plan the meeting</source>
        <translation>会議を計画</translation>
    </message>
    <message>
        <source>Plan a follow-up meeting</source>
        <translation>フォローアップ会議を計画</translation>
    </message>
    <message numerus="yes">
        <source>sat in on %n session(s)</source>
        <translation>
            <numerusform>同席 %n件</numerusform>
        </translation>
    </message>
    <message>
        <source>All activities</source>
        <translation>すべての活動</translation>
    </message>
    <message>
        <source>Nothing waits for its report.</source>
        <translation>報告待ちはありません。</translation>
    </message>
    <message numerus="yes">
        <source>%n activity(ies) to be reported</source>
        <translation>
            <numerusform>報告待ち %n件</numerusform>
        </translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>活動</translation>
    </message>
    <message>
        <source>Zemi %1</source>
        <translation>よろずゼミ %1</translation>
    </message>
    <message>
        <source>Trainees %1</source>
        <translation>トレーニー %1名</translation>
    </message>
    <message>
        <source>What is shown of all activities</source>
        <translation>すべての活動の表示</translation>
    </message>
    <message>
        <source>No activity yet</source>
        <translation>活動はまだありません</translation>
    </message>
    <message>
        <source>Meetings, consultation days and seminars come to stand here.</source>
        <translation>打合せ・相談会・セミナーがここに並びます。</translation>
    </message>
    <message>
        <source>Record the first one</source>
        <translation>最初の活動を記録</translation>
    </message>
</context>
<context>
    <name>yorozu::ui::OwnDay</name>
    <message>
        <source>Previous or next card</source>
        <translation>前・次のカード</translation>
    </message>
    <message>
        <source>The column beside</source>
        <translation>となりの列</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Write the memo of the session</source>
        <translation>その相談のメモを書く</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s)</source>
        <translation>
            <numerusform>相談 %n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n memo(s) to write</source>
        <translation>
            <numerusform>書くメモ %n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n returned</source>
        <translation>
            <numerusform>差戻し %n件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>yorozu::ui::PaletteFoot</name>
    <message>
        <source>choose</source>
        <translation>選ぶ</translation>
    </message>
    <message>
        <source>open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>filter</source>
        <translation>条件で絞る</translation>
    </message>
    <message>
        <source>close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>open beside</source>
        <translation>横に開く</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>種類で絞る</translation>
    </message>
</context>
<context>
    <name>yorozu::ui::PartsField</name>
    <message>
        <source>Take this one off</source>
        <translation>この項目を外す</translation>
    </message>
</context>
<context>
    <name>yorozu::ui::PasswordDialog</name>
    <message>
        <source>Cancel</source>
        <translation>やめる</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>変更する</translation>
    </message>
    <message>
        <source>Change the password</source>
        <translation>パスワードの変更</translation>
    </message>
    <message>
        <source>Choose your own password</source>
        <translation>自分のパスワードを決めてください</translation>
    </message>
    <message>
        <source>From the next sign-in on the new one counts.</source>
        <translation>次のサインインから新しいパスワードを使います。</translation>
    </message>
    <message>
        <source>The one that you were given is known to somebody else.</source>
        <translation>仮のパスワードは、渡した方も知っています。</translation>
    </message>
    <message>
        <source>Password of now</source>
        <translation>今のパスワード</translation>
    </message>
    <message>
        <source>This is the password of before, which somebody else may know. Choose another one.</source>
        <translation>今までと同じパスワードです。ほかの人が知っているかもしれませんので、別のものにしてください。</translation>
    </message>
    <message>
        <source>It is that of the server. The desk closes, and you sign in with the new one at once.</source>
        <translation>サーバーのパスワードです。変更すると画面をいったん閉じ、新しいパスワードでサインインし直します。</translation>
    </message>
</context>
<context>
    <name>yorozu::ui::PastMemoCard</name>
    <message>
        <source>d MMM yyyy (ddd)</source>
        <extracomment>a date format of Qt: the day of an earlier session</extracomment>
        <translation>yyyy/MM/dd（ddd）</translation>
    </message>
</context>
<context>
    <name>yorozu::ui::PeopleFilter</name>
    <message>
        <source>Any</source>
        <comment>skill</comment>
        <translation>指定なし</translation>
    </message>
    <message>
        <source>In order of place</source>
        <translation>勤務場所順</translation>
    </message>
    <message>
        <source>Most free hours first</source>
        <translation>空き時間の多い順</translation>
    </message>
    <message>
        <source>With the skill first</source>
        <translation>スキルのある人から</translation>
    </message>
    <message>
        <source>Skill</source>
        <translation>スキルで絞る</translation>
    </message>
</context>
<context>
    <name>yorozu::ui::PeopleModel</name>
    <message>
        <source>%1 (has left)</source>
        <translation>%1（退任）</translation>
    </message>
    <message>
        <source>has a password</source>
        <translation>パスワードあり</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>氏名</translation>
    </message>
    <message>
        <source>Job title</source>
        <translation>役職</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>サインイン</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>権限</translation>
    </message>
    <message>
        <source>Stamp box</source>
        <translation>印</translation>
    </message>
</context>
<context>
    <name>yorozu::ui::PeopleSection</name>
    <message>
        <source>People and skills</source>
        <translation>職員とスキル</translation>
    </message>
    <message>
        <source>Is here again</source>
        <translation>復帰</translation>
    </message>
    <message>
        <source>Has left</source>
        <translation>退任</translation>
    </message>
    <message>
        <source>Another password</source>
        <translation>パスワードを再発行</translation>
    </message>
    <message>
        <source>Give a first password</source>
        <translation>最初のパスワードを渡す</translation>
    </message>
    <message>
        <source>%1 is on the list.</source>
        <translation>%1 さんを追加しました。</translation>
    </message>
    <message>
        <source>%1 is saved.</source>
        <translation>%1 を保存しました。</translation>
    </message>
    <message>
        <source>%1 has left. What is on record keeps the name.</source>
        <translation>%1 さんを退任にしました。これまでの記録の名前は残ります。</translation>
    </message>
    <message>
        <source>%1 is here again.</source>
        <translation>%1 さんが復帰しました。</translation>
    </message>
    <message>
        <source>The order is changed.</source>
        <translation>並び順を変えました。</translation>
    </message>
    <message>
        <source>Password of %1 until she changes it at the first sign-in: %2
It is shown this once only.</source>
        <translation>%1 さんの仮パスワード：%2
最初のサインインで本人が変えます。表示は今回だけです。</translation>
    </message>
    <message>
        <source>%1 has a new password.</source>
        <translation>%1 さんに新しいパスワードを発行しました。</translation>
    </message>
    <message>
        <source>The skill is entered.</source>
        <translation>スキルを記入しました。</translation>
    </message>
    <message>
        <source>%1 Ctrl+Z takes it back.</source>
        <translation>%1Ctrl+Z で取り消せます。</translation>
    </message>
    <message>
        <source>There is nothing to take back.</source>
        <translation>元に戻すものはありません。</translation>
    </message>
    <message>
        <source>Taken back: %1</source>
        <translation>取り消しました：%1</translation>
    </message>
    <message>
        <source>List</source>
        <translation>一覧</translation>
    </message>
    <message>
        <source>Skills</source>
        <translation>スキル表</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>職員を追加</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>上へ</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>下へ</translation>
    </message>
    <message>
        <source>Also who has left</source>
        <translation>退任者も表示</translation>
    </message>
    <message>
        <source>People of the centre</source>
        <translation>職員</translation>
    </message>
    <message>
        <source>Skills: people in rows, topics in columns</source>
        <translation>スキル表（行は職員、列は相談分野）</translation>
    </message>
    <message>
        <source>◎ 3 leads in it, ○ 2 can do it, △ 1 can help, 0 nothing. Move with the arrow keys and type the figure; Ctrl+Z takes it back.</source>
        <translation>◎ 3＝主担当できる、○ 2＝対応できる、△ 1＝補助できる、0＝なし。矢印キーで移動し、数字を押します。Ctrl+Z で取り消せます。</translation>
    </message>
    <message>
        <source>Somebody else has saved %1 meanwhile. “As before” shows what is on record now; “Save” puts yours in its place.</source>
        <translation>%1 さんは、ほかの方が先に変更しました。「元に戻す」で今の内容が出ます。「保存」を押すと、この入力に置き換わります。</translation>
    </message>
</context>
<context>
    <name>yorozu::ui::PeopleSheet</name>
    <message>
        <source>The day by coordinator</source>
        <translation>担当者別の1日</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s)</source>
        <translation>
            <numerusform>%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 free</source>
        <translation>空き%1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
</context>
<context>
    <name>yorozu::ui::PersonButton</name>
    <message>
        <source>primary contact</source>
        <translation>主な窓口</translation>
    </message>
    <message>
        <source>no longer there</source>
        <translation>退任・退職</translation>
    </message>
</context>
<context>
    <name>yorozu::ui::PersonEditor</name>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>A new person</source>
        <translation>新しい職員</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>氏名</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>フリガナ</translation>
    </message>
    <message>
        <source>In Latin letters</source>
        <translation>ローマ字</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>ログイン名</translation>
    </message>
    <message>
        <source>Job title</source>
        <translation>役職</translation>
    </message>
    <message>
        <source>Stamps the box</source>
        <translation>確認印</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>拠点</translation>
    </message>
    <message>
        <source>Family name, a space, given name</source>
        <translation>姓と名の間に空白</translation>
    </message>
    <message>
        <source>may be left empty</source>
        <translation>空欄でもかまいません</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>As before</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>権限</translation>
    </message>
</context>
<context>
    <name>yorozu::ui::PersonField</name>
    <message>
        <source>Who comes</source>
        <translation>来る人</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>未定</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
</context>
<context>
    <name>yorozu::ui::PersonForm</name>
    <message>
        <source>Person</source>
        <translation>相談者</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>新しい相談者</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>氏名</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>フリガナ</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>役職</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>電話</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>メール</translation>
    </message>
    <message>
        <source>Gender (for counting only)</source>
        <translation>性別（集計のみに使用）</translation>
    </message>
    <message>
        <source>not entered</source>
        <translation>未入力</translation>
    </message>
    <message>
        <source>female</source>
        <translation>女性</translation>
    </message>
    <message>
        <source>male</source>
        <translation>男性</translation>
    </message>
    <message>
        <source>other</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>Age group (for counting only)</source>
        <translation>年代（集計のみに使用）</translation>
    </message>
    <message>
        <source>%1s</source>
        <translation>%1代</translation>
    </message>
    <message>
        <source>Primary contact</source>
        <translation>主な窓口にする</translation>
    </message>
    <message>
        <source>No longer with the company</source>
        <translation>退任・退職した</translation>
    </message>
</context>
<context>
    <name>yorozu::ui::PersonPicker</name>
    <message>
        <source>Nobody of that name. Change what is typed.</source>
        <translation>その名前の職員はいません。入力を変えてください。</translation>
    </message>
    <message>
        <source>Use this name</source>
        <translation>この人で使う</translation>
    </message>
    <message>
        <source>Who are you?</source>
        <translation>お使いになる方を選んでください</translation>
    </message>
    <message>
        <source>Your name stands on what you write. It can be changed at any time from the user menu.</source>
        <translation>書いた記録にこの名前が残ります。右上のメニューからいつでも変えられます。</translation>
    </message>
    <message>
        <source>Name or reading</source>
        <translation>氏名・フリガナ</translation>
    </message>
    <message>
        <source>People of the centre</source>
        <translation>職員</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>やめる</translation>
    </message>
</context>
<context>
    <name>yorozu::ui::PlacePage</name>
    <message>
        <source>Where the data lie</source>
        <translation>データの置き場所</translation>
    </message>
    <message>
        <source>File of the data base</source>
        <translation>データベースのファイル</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>選ぶ…</translation>
    </message>
    <message>
        <source>Choose a disk of this computer. Network folders and shared drives are refused, because a data base gets damaged there. Backups may lie anywhere; they are set up afterwards.</source>
        <translation>この端末のディスクを選んでください。ネットワーク上のフォルダーや共有ドライブは、データベースが壊れるおそれがあるため使えません。バックアップの置き場所は、あとで自由に決められます。</translation>
    </message>
    <message>
        <source>Open this data base</source>
        <translation>このデータベースを開く</translation>
    </message>
    <message>
        <source>The place is being looked at.</source>
        <translation>置き場所を確かめています。</translation>
    </message>
    <message>
        <source>A data base lies here already: open it, or choose another name.</source>
        <translation>ここにはすでにデータベースがあります。開くか、別の名前にしてください。</translation>
    </message>
    <message>
        <source>It can be written here.</source>
        <translation>ここに書き込めます。</translation>
    </message>
    <message>
        <source>A data base lies here already. Nothing of it will be changed.</source>
        <translation>ここにはすでにデータベースがあります。中身は変えません。</translation>
    </message>
    <message>
        <source>In one file on this computer, or on a server that several offices share.</source>
        <translation>この端末の1つのファイル、または複数の事務所が共有するサーバーに置きます。</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>この端末</translation>
    </message>
    <message>
        <source>A server (PostgreSQL)</source>
        <translation>サーバー（PostgreSQL）</translation>
    </message>
    <message>
        <source>Type the name of the server and of the data base.</source>
        <translation>サーバー名とデータベース名を入力してください。</translation>
    </message>
    <message>
        <source>The server answers, and the data base can be made there.</source>
        <translation>サーバーに接続できました。ここにデータベースを作成できます。</translation>
    </message>
    <message>
        <source>A server is for offices that work on the same cases at the same time. How it is set up, secured and backed up is described in the guide to the server (server.md); the data base is made there, and a centre that works with a file already can be moved to it later, in the administration.</source>
        <translation>複数の事務所で同じ案件を同時に扱うときは、サーバーを使います。サーバーの用意、安全対策、バックアップの方法は「サーバーの手引き」（server.md）にあります。データベースはサーバーに作成します。すでにファイルで運用している場合も、あとから管理画面で移せます。</translation>
    </message>
    <message>
        <source>This server wants a password.</source>
        <translation>このサーバーにはパスワードが必要です。</translation>
    </message>
    <message>
        <source>Sign in …</source>
        <translation>サインイン…</translation>
    </message>
</context>
<context>
    <name>yorozu::ui::PlacesSection</name>
    <message>
        <source>Offices and booths</source>
        <translation>事務所とブース</translation>
    </message>
    <message>
        <source>Booths: %1</source>
        <translation>ブース（%1）</translation>
    </message>
    <message>
        <source>Booths out of service: %1</source>
        <translation>ブースの使用不可の期間（%1）</translation>
    </message>
    <message>
        <source>Closing days</source>
        <translation>休業日</translation>
    </message>
    <message>
        <source>Holidays of the law are known already and need not be entered.</source>
        <translation>国民の祝日は登録不要です。</translation>
    </message>
</context>
<context>
    <name>yorozu::ui::PracticesField</name>
    <message>
        <source>Practice</source>
        <translation>活用例</translation>
    </message>
    <message>
        <source>Another way to use the centre</source>
        <translation>活用例を追加</translation>
    </message>
    <message>
        <source>How they use the centre</source>
        <translation>よろずの活用例</translation>
    </message>
    <message>
        <source>Made together with the shinkin</source>
        <translation>信金と独自に作った取組み</translation>
    </message>
</context>
<context>
    <name>yorozu::ui::PrintDialog</name>
    <message>
        <source>Save as PDF…</source>
        <translation>PDFに保存…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>印刷…</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>ページ</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>PDFに保存</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>プリンターに送りました。</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>%1 に保存しました。</translation>
    </message>
</context>
<context>
    <name>yorozu::ui::PrintPreview</name>
    <message>
        <source>Blank sheet</source>
        <translation>白紙の用紙</translation>
    </message>
    <message>
        <source>With the impression (internal)</source>
        <translation>所感を入れる（内部用）</translation>
    </message>
    <message>
        <source>Print the memo</source>
        <translation>メモの印刷</translation>
    </message>
    <message>
        <source>For the centre’s own file only. Never hand out a sheet with the impression.</source>
        <translation>拠点の控え用です。所感の入った用紙は外に渡さないでください。</translation>
    </message>
</context>
<context>
    <name>yorozu::ui::PublishedList</name>
    <message>
        <source>Fiscal year (0: none named)</source>
        <translation>年度（0：記載なし）</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>単位</translation>
    </message>
    <message>
        <source>Counted of</source>
        <translation>対象</translation>
    </message>
    <message>
        <source>Bound</source>
        <translation>範囲</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>値</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>出典</translation>
    </message>
    <message>
        <source>The published figure was stored.</source>
        <translation>公表値を保存しました。</translation>
    </message>
    <message>
        <source>The published figure was taken away.</source>
        <translation>公表値を削除しました。</translation>
    </message>
    <message>
        <source>Published figures</source>
        <translation>公表値</translation>
    </message>
</context>
<context>
    <name>yorozu::ui::ReasonDialog</name>
    <message>
        <source>Cancel</source>
        <translation>やめる</translation>
    </message>
    <message>
        <source>%1 more characters</source>
        <translation>あと %1 字</translation>
    </message>
</context>
<context>
    <name>yorozu::ui::RecordCard</name>
    <message>
        <source>%1 · %2 ×</source>
        <translation>%1 · %2 ×</translation>
    </message>
    <message>
        <source>%1, %2: show no list</source>
        <translation>%1、%2：明細を閉じる</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>明細</translation>
    </message>
    <message>
        <source>Nothing chosen</source>
        <translation>選択されていません</translation>
    </message>
    <message>
        <source>Choose a number, a bar or a cell: here are the records that it counts.</source>
        <translation>数・棒・マスを選ぶと、その明細をここに表示します。</translation>
    </message>
</context>
<context>
    <name>yorozu::ui::RecordForm</name>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>やめる</translation>
    </message>
    <message>
        <source>for example 6.11.27 or 2024/11/27</source>
        <translation>例: 6.11.27、2024/11/27</translation>
    </message>
    <message>
        <source>What you had typed stands here again. Meanwhile somebody else has changed: %1.</source>
        <translation>入力途中だった内容を戻しました。その間に別の人が次の項目を変更しています：%1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>for example 6.11.27 or 11/27</source>
        <translation>例：6.11.27、11/27</translation>
    </message>
</context>
<context>
    <name>yorozu::ui::RecordList</name>
    <message>
        <source>The list was copied; it can be pasted into a spreadsheet.</source>
        <translation>一覧をコピーしました。表計算ソフトに貼り付けられます。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>もう一度</translation>
    </message>
</context>
<context>
    <name>yorozu::ui::RecordListModel</name>
    <message>
        <source>Day</source>
        <translation>実施日</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>相談日時</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>番号</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>テーマ</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>企業</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>相談の内容</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>相談テーマ</translation>
    </message>
    <message>
        <source>Industry</source>
        <translation>業種</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種別</translation>
    </message>
    <message>
        <source>Agencies</source>
        <translation>支援機関</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>所在地</translation>
    </message>
    <message>
        <source>Responder</source>
        <translation>相談対応者</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>拠点</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時刻</translation>
    </message>
</context>
<context>
    <name>yorozu::ui::RecordNotes</name>
    <message>
        <source>Closed without saving: %1</source>
        <translation>保存せずに閉じました：%1</translation>
    </message>
    <message>
        <source>Handover notes and tasks</source>
        <translation>引継ぎとやること</translation>
    </message>
    <message>
        <source>Handover</source>
        <translation>引継ぎ</translation>
    </message>
    <message>
        <source>Handover note</source>
        <translation>引継ぎ</translation>
    </message>
    <message>
        <source>New handover note</source>
        <translation>新しい引継ぎ</translation>
    </message>
    <message>
        <source>handover note to %1</source>
        <translation>%1さんへの引継ぎ</translation>
    </message>
    <message>
        <source>task for %1</source>
        <translation>%1さんのやること</translation>
    </message>
    <message>
        <source>Handed over to %1.</source>
        <translation>%1さんに引き継ぎました。</translation>
    </message>
    <message>
        <source>The task for %1 is set.</source>
        <translation>%1さんのやることを登録しました。</translation>
    </message>
</context>
<context>
    <name>yorozu::ui::RecordsPanel</name>
    <message>
        <source>Enter opens the record</source>
        <translation>Enter で記録を開く</translation>
    </message>
    <message>
        <source>Close the list</source>
        <translation>一覧を閉じる</translation>
    </message>
    <message>
        <source>Close the list (Esc)</source>
        <translation>一覧を閉じる (Esc)</translation>
    </message>
    <message>
        <source>No record is behind this number</source>
        <translation>この数に数えた記録はありません</translation>
    </message>
</context>
<context>
    <name>yorozu::ui::ReferralEditor</name>
    <message>
        <source>Recorded: referral to %1</source>
        <translation>%1 への紹介を記録しました</translation>
    </message>
    <message>
        <source>The referral is taken back.</source>
        <translation>紹介を取り消しました。</translation>
    </message>
    <message>
        <source>Closed without saving: %1</source>
        <translation>保存せずに閉じました：%1</translation>
    </message>
</context>
<context>
    <name>yorozu::ui::ReferralForm</name>
    <message>
        <source>Referral</source>
        <translation>紹介</translation>
    </message>
    <message>
        <source>New referral</source>
        <translation>新しい紹介</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>向き</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>所属機関</translation>
    </message>
    <message>
        <source>Choose an agency</source>
        <translation>機関を選ぶ</translation>
    </message>
    <message>
        <source>Their contact</source>
        <translation>先方の担当者・窓口</translation>
    </message>
    <message>
        <source>About</source>
        <translation>紹介の内容</translation>
    </message>
    <message>
        <source>How it is handed over</source>
        <translation>つなぎ方</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>案件</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Referred on</source>
        <translation>紹介した日</translation>
    </message>
    <message>
        <source>We ask on</source>
        <translation>結果を確認する日</translation>
    </message>
    <message>
        <source>What came of it (closes the referral)</source>
        <translation>結果（入力すると完了）</translation>
    </message>
</context>
<context>
    <name>yorozu::ui::RenameForm</name>
    <message>
        <source>Another name of %1</source>
        <translation>%1の名称変更</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>名称を変更</translation>
    </message>
    <message>
        <source>New name</source>
        <translation>新しい名称</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>フリガナ</translation>
    </message>
    <message>
        <source>for example 4/1</source>
        <translation>例 4/1</translation>
    </message>
    <message>
        <source>From which day on</source>
        <translation>いつから</translation>
    </message>
</context>
<context>
    <name>yorozu::ui::ReportFiles</name>
    <message>
        <source>Excel files (*.xlsx)</source>
        <translation>Excel ファイル (*.xlsx)</translation>
    </message>
    <message>
        <source>CSV, UTF-8 (*.csv)</source>
        <translation>CSV・UTF-8 (*.csv)</translation>
    </message>
    <message>
        <source>CSV for older programs, CP932 (*.csv)</source>
        <translation>CSV・古いソフト用 CP932 (*.csv)</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>集計表の保存</translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) have no place in CP932 and stand there as 〓.</source>
        <translation>
            <numerusform>CP932 にない文字が %n字あり、〓 に置き換えました。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>yorozu::ui::ReportPage</name>
    <message>
        <source>Monthly report</source>
        <comment>title of the page</comment>
        <translation>業務実績集計</translation>
    </message>
    <message>
        <source>Months before, next months</source>
        <translation>前の月、次の月</translation>
    </message>
    <message>
        <source>Month, quarter, year</source>
        <translation>月報、四半期、年報</translation>
    </message>
    <message>
        <source>The records behind the number; in their list: open the record</source>
        <translation>数のもとの記録を一覧する。一覧では記録を開く</translation>
    </message>
    <message>
        <source>Close the list</source>
        <translation>一覧を閉じる</translation>
    </message>
    <message>
        <source>Close the month; save the reason that is typed</source>
        <translation>月を確定する。入力中の理由を保存する</translation>
    </message>
    <message>
        <source>Open the month again that was just closed</source>
        <translation>いま確定した月を解除する</translation>
    </message>
    <message>
        <source>Write to Excel</source>
        <translation>Excel に書き出す</translation>
    </message>
    <message>
        <source>Write a CSV file</source>
        <translation>CSV に書き出す</translation>
    </message>
    <message>
        <source>Write a PDF file</source>
        <translation>PDF に書き出す</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>印刷</translation>
    </message>
    <message>
        <source>Nothing was reported later than this.</source>
        <translation>これより後の集計はまだありません。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>もう一度</translation>
    </message>
    <message>
        <source>The file is being written…</source>
        <translation>ファイルに書き出しています…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>中止</translation>
    </message>
    <message>
        <source>Cancelled. No file was written.</source>
        <translation>中止しました。ファイルは書き出していません。</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>%1 に書き出しました。</translation>
    </message>
    <message>
        <source>Save under another name…</source>
        <translation>別名で保存…</translation>
    </message>
    <message>
        <source>%1 is closed. Its figures stay as they are.</source>
        <translation>%1分を確定しました。数は固定されます。</translation>
    </message>
    <message>
        <source>Open it again (Ctrl+Z)</source>
        <translation>確定を解除する (Ctrl+Z)</translation>
    </message>
    <message>
        <source>There is nothing to undo here.</source>
        <translation>元に戻す操作はありません。</translation>
    </message>
    <message>
        <source>The chief or the section chief opens a month again.</source>
        <translation>確定の解除は、チーフまたは課長が行います。</translation>
    </message>
    <message>
        <source>%1 is open again. The former figures stay on record.</source>
        <translation>%1分の確定を解除しました。確定時の数は記録に残ります。</translation>
    </message>
    <message>
        <source>The reason is saved.</source>
        <translation>理由を保存しました。</translation>
    </message>
</context>
<context>
    <name>yorozu::ui::ReportPrintPreview</name>
    <message>
        <source>Print the report</source>
        <translation>業務実績集計の印刷</translation>
    </message>
</context>
<context>
    <name>yorozu::ui::ReportSheet</name>
    <message>
        <source>%1  %2 – %3</source>
        <extracomment>who reports, and from which day to which day</extracomment>
        <translation>%1&#x3000;%2～%3</translation>
    </message>
    <message>
        <source>Click a number, or press Enter on it, for the records that it counts.</source>
        <translation>数をクリックするか Enter で、もとの記録の一覧が開きます。</translation>
    </message>
    <message>
        <source>Counted from the records as they are at %1. %2</source>
        <extracomment>a day and a time, then what a click does</extracomment>
        <translation>数は %1 時点の登録から計算。%2</translation>
    </message>
    <message>
        <source>Nothing to count here yet</source>
        <translation>集計する記録がまだありません</translation>
    </message>
    <message>
        <source>The report fills by itself from memos, bookings and activities of these months.</source>
        <translation>この期間の相談メモ・予約・活動から自動で集計されます。</translation>
    </message>
</context>
<context>
    <name>yorozu::ui::ReportToolBar</name>
    <message>
        <source>Before</source>
        <translation>前へ</translation>
    </message>
    <message>
        <source>Before ([)</source>
        <translation>前へ ([)</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>次へ</translation>
    </message>
    <message>
        <source>Next (])</source>
        <translation>次へ (])</translation>
    </message>
    <message>
        <source>%1</source>
        <comment>span of the report</comment>
        <extracomment>a month, a quarter or a year of which the report is</extracomment>
        <translation>%1分</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月報</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>四半期</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年報</translation>
    </message>
    <message>
        <source>Length of the report</source>
        <translation>集計の期間</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>印刷</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Write to Excel</source>
        <translation>Excel に書き出す</translation>
    </message>
    <message>
        <source>closed %1 by %2</source>
        <extracomment>who closed the month, when</extracomment>
        <translation>%1 %2 が確定</translation>
    </message>
    <message>
        <source>in charge: %1</source>
        <extracomment>of the report: two concierges</extracomment>
        <translation>担当 %1</translation>
    </message>
</context>
<context>
    <name>yorozu::ui::RescuePanel</name>
    <message>
        <source>Copy to bring back</source>
        <translation>戻すバックアップ</translation>
    </message>
    <message>
        <source>Bring a copy back</source>
        <translation>バックアップから戻す</translation>
    </message>
    <message>
        <source>These copies of the data base were found. First it is shown what is in one; what lies in its place now is kept.</source>
        <translation>次のバックアップが見つかりました。戻す前に中身を確かめられます。いまある元のファイルは消さずに残します。</translation>
    </message>
    <message>
        <source>No copy was found beside the data base or in the folders chosen for it. If there is one on a stick or a share, connect it and choose the file.</source>
        <translation>データベースのそばにも、指定したフォルダーにもバックアップが見つかりませんでした。USBメモリーや共有フォルダーにあるときは、接続してファイルを選んでください。</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>バックアップの一覧</translation>
    </message>
    <message>
        <source>Look into this copy</source>
        <translation>中身を確かめる</translation>
    </message>
    <message>
        <source>From another file…</source>
        <translation>別のファイルから…</translation>
    </message>
</context>
<context>
    <name>yorozu::ui::RespondersCell</name>
    <message>
        <source>from outside: bank officer</source>
        <translation>外部：金融機関職員</translation>
    </message>
    <message>
        <source>from outside: trainee</source>
        <translation>外部：トレーニー</translation>
    </message>
    <message>
        <source>Remove from the list</source>
        <translation>一覧から外す</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>所属機関</translation>
    </message>
</context>
<context>
    <name>yorozu::ui::RestoreSteps</name>
    <message>
        <source>Step 1 of 2: the copy is encrypted. Type its password.</source>
        <translation>1/2&#x3000;暗号化されています。パスワードを入力してください。</translation>
    </message>
    <message>
        <source>Nothing was recorded since: the data of now and the copy are the same.</source>
        <translation>その後の記録はなく、今のデータとバックアップは同じです。</translation>
    </message>
    <message numerus="yes">
        <source>The data of now has %n change(s) that this copy lacks. They stay in the file that is kept.</source>
        <translation>
            <numerusform>今のデータには、このバックアップにない変更が%n件あります。それらは、残しておく今のファイルに入っています。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The copy has %n change(s) that the data of now lacks.</source>
        <translation>
            <numerusform>このバックアップには、今のデータにない変更が%n件あります。</numerusform>
        </translation>
    </message>
    <message>
        <source>The copy has another history: it is of another centre, or of another line after an earlier restore.</source>
        <translation>このバックアップは履歴が異なります。別の拠点のものか、以前に復元する前の流れのものです。</translation>
    </message>
    <message>
        <source>The data of now cannot be read, so that the two cannot be compared.</source>
        <translation>今のデータを読めないため、比べられません。</translation>
    </message>
    <message>
        <source>Step 1 of 2: the copy is read whole and opened. Nothing is changed.</source>
        <translation>1/2&#x3000;バックアップを最後まで読んで確かめています。まだ何も変わりません。</translation>
    </message>
    <message>
        <source>Step 2 of 2: this is in the copy. Everybody must have closed YorozuDesk; it opens again by itself. The file of now is kept beside it.</source>
        <translation>2/2&#x3000;バックアップの中身は次のとおりです。ほかの人はよろずデスクを閉じておいてください。戻すと自動で開き直します。今のファイルはそばに残ります。</translation>
    </message>
    <message>
        <source>Made %1 %2</source>
        <extracomment>%1 day, %2 time, %3 who, %4 computer</extracomment>
        <translation>作成 %1 %2</translation>
    </message>
    <message>
        <source>Made %1 %2 by %3 on %4</source>
        <translation>作成 %1 %2（%3、%4）</translation>
    </message>
    <message>
        <source>%1 memos, %2 clients, %3 bookings, %4 attachments</source>
        <extracomment>%1 memos, %2 clients, %3 bookings, %4 attachments</extracomment>
        <translation>メモ %1件・企業 %2件・予約 %3件・添付 %4件</translation>
    </message>
    <message>
        <source>Newest memo: %1</source>
        <translation>最新のメモ %1</translation>
    </message>
    <message numerus="yes">
        <source>%n attachment(s) are missing beside the copy.</source>
        <translation>
            <numerusform>添付ファイルが%n件、バックアップのそばにありません。</numerusform>
        </translation>
    </message>
    <message>
        <source>Bring a copy back</source>
        <translation>バックアップから戻す</translation>
    </message>
    <message>
        <source>The copy is being read</source>
        <translation>バックアップを読んでいます</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>パスワード</translation>
    </message>
    <message>
        <source>Password of the copy</source>
        <translation>バックアップのパスワード</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Bring this copy back</source>
        <translation>このバックアップに戻す</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>やめる</translation>
    </message>
</context>
<context>
    <name>yorozu::ui::ReviewPage</name>
    <message>
        <source>Review</source>
        <translation>確認</translation>
    </message>
    <message>
        <source>This will be made. Until then nothing has been written.</source>
        <translation>次の内容で作ります。作るまでは何も書き込まれません。</translation>
    </message>
    <message>
        <source>Then take over lists of clients and memos</source>
        <translation>続けて、企業やメモの一覧を取り込む</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n booth(s)</source>
        <translation>
            <numerusform>%1：ブース%n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>online: %n seat(s)</source>
        <translation>
            <numerusform>オンライン：%n枠</numerusform>
        </translation>
    </message>
    <message>
        <source>Data base</source>
        <translation>データベース</translation>
    </message>
    <message>
        <source>Offices</source>
        <translation>事務所</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開いている時間</translation>
    </message>
    <message>
        <source>%1 – %2, slots of %3 min, sessions of %4 min</source>
        <translation>%1 – %2、1枠 %3分、標準の相談 %4分</translation>
    </message>
    <message>
        <source>People</source>
        <translation>職員</translation>
    </message>
    <message>
        <source>nobody yet: you are asked for your name next</source>
        <translation>まだいません（このあと、ご自身の名前をうかがいます）</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n名</numerusform>
        </translation>
    </message>
    <message>
        <source>Me</source>
        <translation>自分</translation>
    </message>
    <message>
        <source>Stamp boxes</source>
        <translation>印欄</translation>
    </message>
    <message>
        <source>Deadline of memos</source>
        <translation>メモの締切</translation>
    </message>
    <message numerus="yes">
        <source>%n working day(s)</source>
        <translation>
            <numerusform>%n営業日</numerusform>
        </translation>
    </message>
    <message>
        <source>Yorozu Zemi</source>
        <translation>よろずゼミ</translation>
    </message>
    <message>
        <source>counted as a kind of its own</source>
        <translation>別の種類として数える</translation>
    </message>
    <message>
        <source>counted among the others</source>
        <translation>出張相談会・連携セミナーに含める</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>この端末</translation>
    </message>
    <message>
        <source>several people; asks at each start</source>
        <translation>共用（起動のたびに使う人をたずねます）</translation>
    </message>
    <message>
        <source>one person</source>
        <translation>自分専用</translation>
    </message>
    <message>
        <source>Sign-in: everybody is asked for a name and a password</source>
        <translation>起動のたびに名前とパスワードを求める（サインイン）</translation>
    </message>
    <message>
        <source>It keeps colleagues apart and tells who did what. It does not encrypt the file. It can be switched on later, too.</source>
        <translation>誰が何をしたかを分けて残すためのもので、ファイルを暗号化するものではありません。あとから設定することもできます。</translation>
    </message>
    <message>
        <source>For this, mark yourself among the people, as chief, deputy chief or administrator. It can be switched on later, too.</source>
        <translation>サインインを使うには、「職員」のページで自分を選び、権限をチーフ・サブチーフ・管理者のいずれかにしてください。あとから設定することもできます。</translation>
    </message>
    <message>
        <source>Type your own first password twice, or leave sign-in out.</source>
        <translation>自分の最初のパスワードを2回入力してください。サインインを使わない場合は、チェックを外してください。</translation>
    </message>
</context>
<context>
    <name>yorozu::ui::ReviewSheet</name>
    <message>
        <source>Write a remark…</source>
        <translation>所見を書く…</translation>
    </message>
    <message>
        <source>Remark of the office</source>
        <translation>事務局の所見</translation>
    </message>
    <message>
        <source>Stamp the box %1</source>
        <translation>「%1」欄に押印する</translation>
    </message>
    <message>
        <source>Stamp</source>
        <comment>in the box of the sheet</comment>
        <translation>押印する</translation>
    </message>
</context>
<context>
    <name>yorozu::ui::RightsModel</name>
    <message>
        <source>%1: may. %2</source>
        <extracomment>%1 is a permission group, %2 an action</extracomment>
        <translation>%1：できる。%2</translation>
    </message>
    <message>
        <source>%1: may not. %2</source>
        <translation>%1：できない。%2</translation>
    </message>
    <message>
        <source>What one may do</source>
        <translation>できること</translation>
    </message>
</context>
<context>
    <name>yorozu::ui::RightsSection</name>
    <message>
        <source>Stamps and rights</source>
        <translation>印と権限</translation>
    </message>
    <message>
        <source>%1. %2: %3</source>
        <extracomment>%1 which box, %2 its name, %3 the people who stamp it</extracomment>
        <translation>%1. %2：%3</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Boxes of the confirmation, in the order in which they are stamped</source>
        <translation>確認欄の印（押す順）</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>サインイン</translation>
    </message>
    <message>
        <source>Who may what</source>
        <translation>権限の一覧</translation>
    </message>
    <message>
        <source>As the program enforces it below the screens. The chief and the section chief stamp any box. Whose group is which stands under “People and skills”.</source>
        <translation>画面だけでなく、プログラムの内部でもこの表のとおりに制限します。チーフと課長はどの印も押せます。誰がどの権限かは「職員とスキル」で決めます。</translation>
    </message>
</context>
<context>
    <name>yorozu::ui::RosterModel</name>
    <message>
        <source>%1–%2</source>
        <comment>hours</comment>
        <translation>%1～%2</translation>
    </message>
    <message>
        <source>set for this day</source>
        <translation>この日だけの指定</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>%1, dispatched staff</source>
        <translation>%1（派遣職員）</translation>
    </message>
</context>
<context>
    <name>yorozu::ui::RosterSection</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ほか%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>Roster</source>
        <translation>勤務予定</translation>
    </message>
    <message>
        <source>Back to what the week says</source>
        <translation>週の型に戻す</translation>
    </message>
    <message>
        <source>Take a week over</source>
        <translation>1週間を写す</translation>
    </message>
    <message>
        <source>Could work from home on %1:
%2</source>
        <extracomment>%1 a day, %2 a list, one line each</extracomment>
        <translation>%1に在宅へ回れる人:
%2</translation>
    </message>
    <message>
        <source>by the roster</source>
        <translation>勤務予定による</translation>
    </message>
    <message>
        <source>The week from %1 of %2 was copied.</source>
        <translation>%2さんの%1からの週を写し取りました。</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) of the roster were stored.</source>
        <translation>
            <numerusform>勤務予定を%n日分登録しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>The week was stored.</source>
        <translation>週の型を登録しました。</translation>
    </message>
    <message>
        <source>The week was taken away.</source>
        <translation>週の型を取り消しました。</translation>
    </message>
    <message>
        <source>These sessions could not take place as they are booked:
%1
Nothing was stored yet.</source>
        <translation>予約どおりに行えなくなる相談があります:
%1
まだ何も登録していません。</translation>
    </message>
    <message>
        <source>Store all the same</source>
        <translation>このまま登録する</translation>
    </message>
    <message>
        <source>Leave as it was</source>
        <translation>元のままにする</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>読み直す</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <comment>a month</comment>
        <translation>yyyy年M月</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>今月</translation>
    </message>
    <message>
        <source>Previous month</source>
        <translation>前の月</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>次の月</translation>
    </message>
    <message>
        <source>Who works where in %1</source>
        <translation>%1の勤務予定</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a key, what it sets</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Keys: %1. Delete gives a day back to the week. Ctrl+C and Ctrl+V take a week over. Bold: set for the day. !: fewer of the dispatched staff than there should be.</source>
        <translation>キー: %1。Deleteで週の型に戻し、Ctrl+CとCtrl+Vで1週間を写します。太字はその日だけの指定、「!」は派遣職員が足りない日です。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
</context>
<context>
    <name>yorozu::ui::RosterStrip</name>
    <message numerus="yes">
        <source>%n session(s)</source>
        <translation>
            <numerusform>相談 %n回</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Who is where: %1</source>
        <translation>この日の勤務：%1</translation>
    </message>
    <message>
        <source>Who is where</source>
        <translation>この日の勤務</translation>
    </message>
    <message>
        <source>Dispatched %1/%2</source>
        <extracomment>of the dispatched staff so many are there, and so many should be</extracomment>
        <translation>派遣 %1/%2</translation>
    </message>
    <message>
        <source>Could be home %1</source>
        <extracomment>people who could work from home today</extracomment>
        <translation>在宅候補 %1</translation>
    </message>
    <message>
        <source>%1 works from home: %2</source>
        <extracomment>%1 a person, %2 a sentence: why this one</extracomment>
        <translation>%1さんを在宅にする：%2</translation>
    </message>
</context>
<context>
    <name>yorozu::ui::RosterWeek</name>
    <message>
        <source>Week</source>
        <translation>週の型</translation>
    </message>
    <message>
        <source>Week of %1</source>
        <translation>%1さんの週の型</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>使い始め</translation>
    </message>
    <message>
        <source>The day from which the week holds</source>
        <translation>この型を使い始める日</translation>
    </message>
    <message>
        <source>Store week</source>
        <translation>型を登録</translation>
    </message>
    <message>
        <source>Take week away</source>
        <translation>型を取り消す</translation>
    </message>
    <message>
        <source>Dispatched staff</source>
        <translation>派遣職員</translation>
    </message>
    <message>
        <source>Some of the dispatched staff are to be there on each working day.</source>
        <translation>派遣職員は、出勤日ごとに決まった人数が必要です。</translation>
    </message>
</context>
<context>
    <name>yorozu::ui::RulesPage</name>
    <message>
        <source>Intake and counting</source>
        <translation>受付と実績の決まり</translation>
    </message>
    <message>
        <source>What differs from centre to centre. Everything can be changed later.</source>
        <translation>拠点ごとに違うところです。あとから変えられます。</translation>
    </message>
    <message>
        <source>Stamp boxes of the memo</source>
        <translation>メモの印欄</translation>
    </message>
    <message>
        <source>One to four, in the order in which they are stamped. They stand on the printed sheet.</source>
        <translation>1〜4つ。押す順に並べます。印刷される用紙にも入ります。</translation>
    </message>
    <message>
        <source>Number of stamp boxes</source>
        <translation>印欄の数</translation>
    </message>
    <message>
        <source>One box less</source>
        <translation>印欄を1つ減らす</translation>
    </message>
    <message>
        <source>One box more</source>
        <translation>印欄を1つ増やす</translation>
    </message>
    <message>
        <source>Stamp box %1</source>
        <translation>印欄%1</translation>
    </message>
    <message>
        <source>Deadline of memos</source>
        <translation>メモの締切</translation>
    </message>
    <message>
        <source>One day less</source>
        <translation>1日減らす</translation>
    </message>
    <message>
        <source>One day more</source>
        <translation>1日増やす</translation>
    </message>
    <message>
        <source>working days after the session; then the memo is marked as late</source>
        <translation>営業日（相談の翌日から数え、過ぎたメモには遅れの印が付きます）</translation>
    </message>
    <message>
        <source>Yorozu Zemi</source>
        <translation>よろずゼミ</translation>
    </message>
    <message>
        <source>Counts as a kind of its own, beside off-site sessions and seminars</source>
        <translation>出張相談会・連携セミナーとは別の種類として数える</translation>
    </message>
    <message>
        <source>Counts among off-site sessions and seminars</source>
        <translation>出張相談会・連携セミナーに含めて数える</translation>
    </message>
    <message>
        <source>How an intake ends</source>
        <translation>受付の結果</translation>
    </message>
    <message>
        <source>With a booking, a referral to another agency, or an answer on the phone. There is no fourth way: nobody leaves without an answer.</source>
        <translation>予約・他機関紹介・電話で完結 のどれかです。ほかの終わり方はありません（ゼロ回答しない）。</translation>
    </message>
</context>
<context>
    <name>yorozu::ui::SearchField</name>
    <message>
        <source>Search clients, people, memos, bookings, agencies</source>
        <translation>企業・相談者・メモ・予約・機関を検索</translation>
    </message>
</context>
<context>
    <name>yorozu::ui::SearchPalette</name>
    <message>
        <source>Searching …</source>
        <translation>検索中…</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>該当なし</translation>
    </message>
    <message>
        <source>Try fewer or other words.</source>
        <translation>語を減らすか、別の語でお試しください。</translation>
    </message>
    <message>
        <source>The index is still being built: not everything is found yet.</source>
        <translation>索引を作成中です。まだ見つからないものがあります。</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2件中 %1件</translation>
    </message>
    <message>
        <source>only this: %1</source>
        <translation>この%1だけに絞る</translation>
    </message>
    <message>
        <source>Filter by</source>
        <translation>絞り込み</translation>
    </message>
    <message>
        <source>%1: %2. Take the filter away</source>
        <translation>%1：%2（絞り込みを外す）</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Search for</source>
        <translation>検索する語</translation>
    </message>
    <message>
        <source>Name, reading, number, words of a memo, or a command</source>
        <translation>企業名・フリガナ・番号・メモの語・操作</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>検索結果</translation>
    </message>
    <message>
        <source>Filter by person, period, topic or office</source>
        <translation>担当者・期間・相談項目・拠点で絞る（Ctrl+F）</translation>
    </message>
    <message>
        <source>Kind: %1</source>
        <translation>種類：%1</translation>
    </message>
    <message>
        <source>Narrow the kind (Tab)</source>
        <translation>種類で絞る（Tab）</translation>
    </message>
    <message>
        <source>Search: %1</source>
        <translation>検索：%1</translation>
    </message>
</context>
<context>
    <name>yorozu::ui::SeriesChoice</name>
    <message>
        <source>Only this session</source>
        <translation>この回だけ</translation>
    </message>
    <message>
        <source>This and all that follow</source>
        <translation>この回以降</translation>
    </message>
    <message>
        <source>All sessions of the series</source>
        <translation>すべての回</translation>
    </message>
    <message>
        <source>It is one of a series. What is over stays as it is. Esc changes nothing.</source>
        <translation>繰り返しの予約です。終わった回はそのままです。Escで何も変えません。</translation>
    </message>
    <message>
        <source>Leave these as they are and change the others</source>
        <translation>これらはそのままにして、ほかを変える</translation>
    </message>
    <message>
        <source>Change nothing</source>
        <translation>何も変えない</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>sessions</comment>
        <translation>
            <numerusform>ほか%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) of the series cannot stand there. Nothing was changed.</source>
        <translation>
            <numerusform>繰り返しのうち%n回はそこに置けません。まだ何も変えていません。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>yorozu::ui::SeriesPreview</name>
    <message>
        <source>Leave out those that clash</source>
        <translation>重なる回を外す</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s)</source>
        <comment>of a series</comment>
        <translation>
            <numerusform>相談 %n回</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <comment>sessions</comment>
        <translation>
            <numerusform>%n回を外しました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clash(es)</source>
        <translation>
            <numerusform>重なり%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>As the rule has it</source>
        <translation>元の日時に戻す</translation>
    </message>
</context>
<context>
    <name>yorozu::ui::ServerBackupSection</name>
    <message>
        <source>Backups</source>
        <translation>バックアップ</translation>
    </message>
    <message>
        <source>The command is in the clipboard.</source>
        <translation>コマンドをコピーしました。</translation>
    </message>
    <message>
        <source>The data base “%1” lies on a server (%2), and this program makes no copies of it: whoever looks after the server does, with PostgreSQL’s own pg_dump, best every night and to another computer. Ask when the last copy was made, and whether it was ever brought back to try it.</source>
        <translation>データベース「%1」はサーバー（%2）にあり、このプログラムはバックアップを作りません。サーバーの管理者に、PostgreSQL の pg_dump で、できれば毎晩、別のパソコンへ保存してもらってください。最後のバックアップがいつか、実際に戻せるか試したことがあるかも、管理者に確認してください。</translation>
    </message>
    <message>
        <source>One copy, from a terminal</source>
        <translation>コマンドで1回分のバックアップを取る</translation>
    </message>
    <message>
        <source>Copy the command</source>
        <translation>コマンドをコピー</translation>
    </message>
    <message>
        <source>Attachments lie in the data base and are in the copy. What is still being written lies on this computer until it reaches the server, and is not.</source>
        <translation>添付ファイルはデータベースの中にあり、バックアップに含まれます。書きかけでまだサーバーに届いていない内容はこの端末にあり、含まれません。</translation>
    </message>
    <message>
        <source>How to do this every night, how to keep the copies and how to bring one back is described in the guide to the server (server.md).</source>
        <translation>毎晩の自動バックアップ、保管、戻し方は、「サーバーの手引き」（server.md）にあります。</translation>
    </message>
</context>
<context>
    <name>yorozu::ui::ServerDialog</name>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>A data base on a server</source>
        <translation>サーバーのデータベース</translation>
    </message>
    <message>
        <source>Which data base?</source>
        <translation>どのデータベースを開きますか</translation>
    </message>
    <message>
        <source>Whoever looks after the server tells you these names. They are remembered here.</source>
        <translation>サーバー名などは、サーバーの管理者に確認してください。この端末に記憶されます。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>やめる</translation>
    </message>
</context>
<context>
    <name>yorozu::ui::ServerFields</name>
    <message>
        <source>Certificate of the authority</source>
        <translation>認証局の証明書</translation>
    </message>
    <message>
        <source>Certificates (*.crt *.pem);;All files (*)</source>
        <translation>証明書 (*.crt *.pem);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>サーバー</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>ポート</translation>
    </message>
    <message>
        <source>Name of the data base</source>
        <translation>データベース名</translation>
    </message>
    <message>
        <source>User name on the server</source>
        <translation>サーバーでのログイン名</translation>
    </message>
    <message>
        <source>Certificate of the authority (file)</source>
        <translation>認証局の証明書（ファイル）</translation>
    </message>
    <message>
        <source>db.example.jp, or a whole address postgresql://…</source>
        <translation>db.example.jp、または postgresql:// で始まるアドレス</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>選ぶ…</translation>
    </message>
    <message>
        <source>Choose the certificate of the authority</source>
        <translation>認証局の証明書を選ぶ</translation>
    </message>
    <message>
        <source>The line to another computer is encrypted, and the server has to prove who it is. If its certificate comes from an authority of your own house, name the file of that authority; whoever looks after the server has it.</source>
        <translation>ほかのパソコンとの通信は暗号化し、サーバーが本物かどうかは証明書で確かめます。組織内の認証局の証明書を使っている場合は、そのファイルを指定してください（サーバーの管理者が持っています）。</translation>
    </message>
</context>
<context>
    <name>yorozu::ui::ServerPasswordWindow</name>
    <message>
        <source>Connecting …</source>
        <translation>接続しています…</translation>
    </message>
    <message numerus="yes">
        <source>You can try again in %n second(s).</source>
        <translation>
            <numerusform>%n秒後にもう一度試せます。</numerusform>
        </translation>
    </message>
    <message>
        <source>YorozuDesk: sign in</source>
        <translation>よろずデスク：サインイン</translation>
    </message>
    <message>
        <source>Sign in to the server</source>
        <translation>サーバーにサインイン</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>ログイン名</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>パスワード</translation>
    </message>
    <message>
        <source>Keep it in this computer’s keyring</source>
        <translation>この端末にパスワードを保存する</translation>
    </message>
    <message>
        <source>For whoever uses this computer under your account. Leave it out where several people do.</source>
        <translation>この端末をあなたのアカウントで使う人は、入力せずに開けるようになります。共用の端末では保存しないでください。</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>サインイン</translation>
    </message>
    <message>
        <source>Data base</source>
        <translation>データベース</translation>
    </message>
    <message>
        <source>Another data base …</source>
        <translation>別のデータベース…</translation>
    </message>
    <message>
        <source>Do not move, go back</source>
        <translation>移行をやめて戻る</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Sign in to the new server</source>
        <translation>移行先のサーバーにサインイン</translation>
    </message>
</context>
<context>
    <name>yorozu::ui::SessionCard</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1から%2</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>first session</source>
        <translation>初回</translation>
    </message>
    <message>
        <source>session %1</source>
        <extracomment>the client&apos;s how-manieth session</extracomment>
        <translation>%1回目</translation>
    </message>
    <message>
        <source>%1 min left</source>
        <translation>残り %1分</translation>
    </message>
    <message>
        <source>Show memo</source>
        <translation>メモを見る</translation>
    </message>
    <message>
        <source>Write memo</source>
        <translation>相談メモを書く</translation>
    </message>
    <message>
        <source>Correct memo</source>
        <translation>直す</translation>
    </message>
    <message>
        <source>Last time: %1</source>
        <translation>前回: %1</translation>
    </message>
    <message>
        <source>Past memos %1</source>
        <translation>過去のメモ %1</translation>
    </message>
    <message>
        <source>Attachments %1</source>
        <translation>添付 %1</translation>
    </message>
    <message>
        <source>Make it firm</source>
        <translation>確定にする</translation>
    </message>
</context>
<context>
    <name>yorozu::ui::SessionTimeField</name>
    <message>
        <source>era</source>
        <translation>元号</translation>
    </message>
    <message>
        <source>year</source>
        <translation>年</translation>
    </message>
    <message>
        <source>month</source>
        <translation>月</translation>
    </message>
    <message>
        <source>day</source>
        <translation>日</translation>
    </message>
    <message>
        <source>hour of the start</source>
        <translation>開始の時</translation>
    </message>
    <message>
        <source>minute of the start</source>
        <translation>開始の分</translation>
    </message>
    <message>
        <source>hour of the end</source>
        <translation>終了の時</translation>
    </message>
    <message>
        <source>minute of the end</source>
        <translation>終了の分</translation>
    </message>
    <message>
        <source>Pick the date</source>
        <translation>日付を選ぶ</translation>
    </message>
    <message>
        <source>Pick the date (Alt+Down)</source>
        <translation>日付を選ぶ（Alt+↓）</translation>
    </message>
</context>
<context>
    <name>yorozu::ui::SessionsColumn</name>
    <message>
        <source>My sessions today</source>
        <translation>今日の相談</translation>
    </message>
    <message>
        <source>%1, %2 h</source>
        <translation>%1・%2時間</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s)</source>
        <translation>
            <numerusform>%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>No sessions today</source>
        <translation>今日の相談はありません</translation>
    </message>
    <message>
        <source>%1–%2 free, %3 min</source>
        <translation>%1–%2&#x3000;空き %3分</translation>
    </message>
    <message>
        <source>A session without a booking begins with a blank memo.</source>
        <translation>予約のない相談は、白紙のメモから始められます。</translation>
    </message>
    <message>
        <source>Blank memo</source>
        <translation>白紙のメモ</translation>
    </message>
    <message>
        <source>The booking is firm. Ctrl+Z makes it tentative again.</source>
        <translation>予約を確定にしました。Ctrl+Z で仮予約に戻せます。</translation>
    </message>
    <message>
        <source>The booking is tentative again.</source>
        <translation>仮予約に戻しました。</translation>
    </message>
</context>
<context>
    <name>yorozu::ui::SessionsPanel</name>
    <message>
        <source>Consultations of this day (%1)</source>
        <translation>この日の相談 %1件</translation>
    </message>
    <message>
        <source>Bookings of the day…</source>
        <translation>この日の予約から…</translation>
    </message>
    <message>
        <source>Take bookings of the day in</source>
        <translation>この日の予約を相談会に含める</translation>
    </message>
    <message>
        <source>Book a session</source>
        <translation>予約を入れる</translation>
    </message>
    <message>
        <source>Book a session of this day in the calendar</source>
        <translation>この日の予約をカレンダーに入れる</translation>
    </message>
    <message>
        <source>no memo yet</source>
        <translation>メモ未記載</translation>
    </message>
    <message>
        <source>All bookings of this day belong elsewhere.</source>
        <translation>この日の予約はすべて別の活動のものです。</translation>
    </message>
</context>
<context>
    <name>yorozu::ui::SheetCell</name>
    <message>
        <source>From the booking</source>
        <translation>予約から</translation>
    </message>
    <message>
        <source>From the ledger</source>
        <translation>台帳から</translation>
    </message>
</context>
<context>
    <name>yorozu::ui::ShortcutSheet</name>
    <message>
        <source>Keys of this page</source>
        <translation>この画面のキー</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>どの画面でも</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>yorozu::ui::SignInPanel</name>
    <message>
        <source>Looking at the password …</source>
        <translation>パスワードを確かめています…</translation>
    </message>
    <message>
        <source>The screen is locked</source>
        <translation>画面をロックしています</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>サインイン</translation>
    </message>
    <message>
        <source>Name or login</source>
        <translation>名前またはログイン名</translation>
    </message>
    <message>
        <source>Name, reading or login</source>
        <translation>名前・フリガナ・ログイン名</translation>
    </message>
    <message>
        <source>People of the centre</source>
        <translation>職員</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>パスワード</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>ロックを解除</translation>
    </message>
    <message>
        <source>Somebody else signs in …</source>
        <translation>別の人がサインイン…</translation>
    </message>
    <message>
        <source>The password keeps colleagues apart and says who wrote what. It does not encrypt the file: whoever can copy it can read it with other programs.</source>
        <translation>パスワードは、誰が書いたかを明らかにし、職員どうしの権限を分けるためのものです。ファイルを暗号化するものではないため、ファイルをコピーできる人はほかのプログラムで読むことができます。</translation>
    </message>
</context>
<context>
    <name>yorozu::ui::SignInSettings</name>
    <message>
        <source>Sign-in is on. Give the others a first password under “People and skills”.</source>
        <translation>サインインを使い始めました。ほかの方には「職員とスキル」で最初のパスワードを渡してください。</translation>
    </message>
    <message>
        <source>Sign-in is off.</source>
        <translation>サインインをやめました。</translation>
    </message>
    <message>
        <source>The screen is not locked by itself.</source>
        <translation>画面は自動ではロックしません。</translation>
    </message>
    <message>
        <source>Everybody signs in with a password.</source>
        <translation>全員がパスワードでサインインします。</translation>
    </message>
    <message>
        <source>Nobody signs in: one says who one is when the program starts.</source>
        <translation>サインインなし：起動したときに利用者を選びます。</translation>
    </message>
    <message>
        <source>The password keeps colleagues apart and says who wrote what. It does not encrypt the file: whoever can copy it can read it with other programs.</source>
        <translation>パスワードは、誰が書いたかを明らかにし、職員どうしの権限を分けるためのものです。ファイルを暗号化するものではないため、ファイルをコピーできる人はほかのプログラムで読むことができます。</translation>
    </message>
    <message>
        <source>Switch sign-in off …</source>
        <translation>サインインをやめる…</translation>
    </message>
    <message>
        <source>Switch sign-in on …</source>
        <translation>サインインを使う…</translation>
    </message>
    <message>
        <source>Your password</source>
        <translation>あなたのパスワード</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>やめる</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>使い始める</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>やめる</translation>
    </message>
    <message>
        <source>Lock the screen when nobody has touched it for</source>
        <translation>操作がないときに画面をロックするまで</translation>
    </message>
    <message>
        <source> minutes</source>
        <translation> 分</translation>
    </message>
    <message>
        <source>never</source>
        <translation>ロックしない</translation>
    </message>
    <message>
        <source>Locked when untouched for: %1 min.</source>
        <translation>操作がないまま %1 分たつと画面をロックします。</translation>
    </message>
    <message>
        <source>The server signs people in, each with her own login.</source>
        <translation>サインインはサーバーが行います（職員ごとのログイン名とパスワード）。</translation>
    </message>
</context>
<context>
    <name>yorozu::ui::SignInWindow</name>
    <message>
        <source>YorozuDesk: sign in</source>
        <translation>よろずデスク：サインイン</translation>
    </message>
    <message>
        <source>Data base</source>
        <translation>データベース</translation>
    </message>
    <message>
        <source>Another data base …</source>
        <translation>別のデータベース…</translation>
    </message>
</context>
<context>
    <name>yorozu::ui::SittingModel</name>
    <message>
        <source>When</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>With</source>
        <translation>担当</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>相談分野</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>場所</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>備考</translation>
    </message>
</context>
<context>
    <name>yorozu::ui::SkeletonRows</name>
    <message>
        <source>Loading</source>
        <translation>読み込んでいます</translation>
    </message>
</context>
<context>
    <name>yorozu::ui::SkillModel</name>
    <message>
        <source>%1, %2: %3</source>
        <extracomment>%1 a person, %2 a topic, %3 a level from 0 to 3</extracomment>
        <translation>%1、%2：%3</translation>
    </message>
</context>
<context>
    <name>yorozu::ui::StackedMonths</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1, %2 %3</source>
        <translation>%1、%2 %3</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1、%2：%3</translation>
    </message>
</context>
<context>
    <name>yorozu::ui::StaffModel</name>
    <message>
        <source>Me</source>
        <translation>自分</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>氏名</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>フリガナ</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>役割</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>事務所</translation>
    </message>
    <message>
        <source>Stamp box</source>
        <translation>印</translation>
    </message>
</context>
<context>
    <name>yorozu::ui::StaffPage</name>
    <message>
        <source>People</source>
        <translation>職員</translation>
    </message>
    <message>
        <source>Everybody who writes or confirms memos. Copy the list in your spreadsheet and paste it here.</source>
        <translation>メモを書く人と確認する人です。表計算ソフトの名簿をコピーして、ここに貼り付けられます。</translation>
    </message>
    <message>
        <source>People of the centre</source>
        <translation>職員</translation>
    </message>
    <message>
        <source>Add a row</source>
        <translation>行を追加</translation>
    </message>
    <message>
        <source>Paste from a spreadsheet</source>
        <translation>表から貼り付け</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>取り除く</translation>
    </message>
    <message>
        <source>There are no rows on the clipboard. Copy the cells of the list (name, reading, role, office, stamp box) first.</source>
        <translation>貼り付けられる行がありません。名簿のセル（氏名・フリガナ・役割・事務所・印）をコピーしてから貼り付けてください。</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) pasted.</source>
        <translation>
            <numerusform>%n行を貼り付けました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Row %1: %2</source>
        <translation>%1行目：%2</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n名</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody is in the list yet</source>
        <translation>まだ誰もいません</translation>
    </message>
    <message>
        <source>Paste the list of your spreadsheet with Ctrl+V, or add a row. You may also leave it empty: you are asked for your own name at the end.</source>
        <translation>表計算ソフトの名簿を Ctrl+V で貼り付けるか、行を追加してください。空のまま進んでもかまいません。最後にご自身の名前をうかがいます。</translation>
    </message>
</context>
<context>
    <name>yorozu::ui::StaffRows</name>
    <message>
        <source>Add a person</source>
        <translation>職員を追加</translation>
    </message>
    <message>
        <source>Add somebody who takes part or sits in</source>
        <translation>一緒に対応・同席する人を追加</translation>
    </message>
    <message>
        <source>Together with (%1)</source>
        <translation>同席者 %1</translation>
    </message>
    <message>
        <source>Part of %1</source>
        <translation>同席者 %1 の役割</translation>
    </message>
    <message>
        <source>Take %1 away</source>
        <translation>%1人目を外す</translation>
    </message>
</context>
<context>
    <name>yorozu::ui::StampBoxesView</name>
    <message>
        <source>Confirmation stamps</source>
        <translation>確認印</translation>
    </message>
    <message>
        <source>Stamp</source>
        <translation>押印する</translation>
    </message>
    <message>
        <source>Stamp the box %1</source>
        <translation>「%1」欄に押印する</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1：%2、%3</translation>
    </message>
    <message>
        <source>%1: not stamped yet</source>
        <translation>%1：未押印</translation>
    </message>
    <message>
        <source>Press Delete to take your stamp of today back.</source>
        <translation>本日の自分の印は Delete キーで取り消せます。</translation>
    </message>
    <message>
        <source>Take the stamp back</source>
        <translation>押印を取り消す</translation>
    </message>
</context>
<context>
    <name>yorozu::ui::StartWindow</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>もう一度試す</translation>
    </message>
    <message>
        <source>You can close this window and go on from here later.</source>
        <translation>閉じても、続きから始められます。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>開いています…</translation>
    </message>
    <message>
        <source>Making sample data: %1 / %2</source>
        <translation>見本データを作っています：%1 / %2</translation>
    </message>
    <message>
        <source>Making the data base…</source>
        <translation>データベースを作っています…</translation>
    </message>
    <message>
        <source>Who uses it, and where</source>
        <translation>使う人と端末の役割</translation>
    </message>
    <message>
        <source>A file on this computer</source>
        <translation>この端末のファイル</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n名</numerusform>
        </translation>
    </message>
    <message>
        <source>Stamps, deadline, counting</source>
        <translation>印欄 · 締切 · 数え方</translation>
    </message>
    <message>
        <source>Look, and begin</source>
        <translation>内容を見て始める</translation>
    </message>
    <message>
        <source>YorozuDesk</source>
        <translation>よろずデスク</translation>
    </message>
    <message>
        <source>Setting up · about five minutes</source>
        <translation>はじめての設定 · およそ5分</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>You can close this window and go on later. The program works without the internet.</source>
        <translation>途中で閉じても、続きから始められます。インターネットにつながっていなくても使えます。</translation>
    </message>
    <message>
        <source>Try it with sample data</source>
        <translation>見本データで試す</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>やめる</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>進み具合</translation>
    </message>
    <message>
        <source>Make the data base</source>
        <translation>データベースを作る</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>次へ&#x3000;%1</translation>
    </message>
    <message>
        <source>Bringing the data base up to date, after a copy of it…</source>
        <translation>控えを取ってから、データベースを新しい形にしています…</translation>
    </message>
    <message>
        <source>Bringing the copy back…</source>
        <translation>控えから復元しています…</translation>
    </message>
    <message>
        <source>The data base cannot be opened</source>
        <translation>データベースを開けません</translation>
    </message>
    <message>
        <source>To the set-up</source>
        <translation>はじめの設定へ</translation>
    </message>
    <message>
        <source>%1
It can be brought back from a copy. To open another one or to make a new one, go to the set-up.</source>
        <translation>%1
バックアップから戻せます。別のデータベースを開く・新しく作るときは「はじめの設定へ」を押してください。</translation>
    </message>
    <message>
        <source>Moving, 1 of 5: looking through what is there…</source>
        <translation>移行 1/5：いまのデータを点検しています…</translation>
    </message>
    <message>
        <source>Moving, 2 of 5: attachments…</source>
        <translation>移行 2/5：添付ファイルを送っています…</translation>
    </message>
    <message>
        <source>Moving, 3 of 5: records…</source>
        <translation>移行 3/5：記録を送っています…</translation>
    </message>
    <message>
        <source>Moving, 4 of 5: the search index…</source>
        <translation>移行 4/5：検索の索引を作っています…</translation>
    </message>
    <message>
        <source>Moving, 5 of 5: comparing what arrived…</source>
        <translation>移行 5/5：届いた内容を照合しています…</translation>
    </message>
    <message>
        <source>Open the new data base</source>
        <translation>新しいデータベースを開く</translation>
    </message>
    <message>
        <source>The centre is moving</source>
        <translation>データベースを移しています</translation>
    </message>
    <message>
        <source>The centre has moved</source>
        <translation>移行が終わりました</translation>
    </message>
    <message>
        <source>What is there stays as it is until everything has arrived and was compared.</source>
        <translation>すべてを写して照合が終わるまで、いまのデータはそのまま残ります。</translation>
    </message>
    <message>
        <source>Now open “%1” once on each of the other computers, too: “Open a data base on a server…” on the first page, each with her own login.</source>
        <translation>ほかのパソコンでも、最初の画面の「サーバーのデータベースを開く…」から「%1」を一度開いてください。ログイン名は各自のものを使います。</translation>
    </message>
    <message>
        <source>The centre lies on this computer now: %1</source>
        <translation>データはこの端末にあります：%1</translation>
    </message>
    <message>
        <source>Connecting to %1 …</source>
        <translation>%1 に接続しています…</translation>
    </message>
</context>
<context>
    <name>yorozu::ui::StatusBar</name>
    <message>
        <source>working</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>read only</source>
        <translation>読み取り専用</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Data base %1: %2</source>
        <extracomment>%1 the file&apos;s name, or data base and server; %2 working, read only, stopped …</extracomment>
        <translation>データベース %1&#x3000;%2</translation>
    </message>
    <message>
        <source>Status bar</source>
        <translation>ステータスバー</translation>
    </message>
    <message>
        <source>Sample data</source>
        <translation>見本データ</translation>
    </message>
    <message>
        <source>Persons, companies and figures are made up.</source>
        <translation>人物・企業・数値はすべて架空のものです。</translation>
    </message>
    <message>
        <source>Backing up…</source>
        <translation>バックアップ中…</translation>
    </message>
    <message>
        <source>Backup failed</source>
        <translation>バックアップ失敗</translation>
    </message>
    <message>
        <source>No backup yet</source>
        <translation>バックアップなし</translation>
    </message>
    <message>
        <source>Last backup %1; second folder is old</source>
        <translation>最終バックアップ %1（2つ目の保存先が古い）</translation>
    </message>
    <message>
        <source>Last backup %1</source>
        <translation>最終バックアップ %1</translation>
    </message>
    <message>
        <source>connection lost, reconnecting…</source>
        <translation>接続が切れました（再接続中）</translation>
    </message>
    <message>
        <source>waiting for an answer…</source>
        <translation>応答を待っています</translation>
    </message>
</context>
<context>
    <name>yorozu::ui::StepButton</name>
    <message>
        <source>current step</source>
        <translation>今の手順</translation>
    </message>
    <message>
        <source>done</source>
        <translation>済み</translation>
    </message>
</context>
<context>
    <name>yorozu::ui::StudyEditor</name>
    <message>
        <source>Industry and size, as classes</source>
        <translation>業種と規模（区分で）</translation>
    </message>
</context>
<context>
    <name>yorozu::ui::StudyFace</name>
    <message>
        <source>Nobody is named: it may go into the case book (Ctrl+Enter)</source>
        <translation>名称は残っていません。事例集に載せられます (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Look at the words at the right first</source>
        <translation>先に右の語を確かめてください</translation>
    </message>
    <message>
        <source>Open the memo %1</source>
        <translation>メモ %1 を開く</translation>
    </message>
    <message>
        <source>Open the case “%1” of the client</source>
        <translation>企業台帳で案件「%1」を開く</translation>
    </message>
    <message>
        <source>Approved by %1, %2</source>
        <extracomment>%1 who approved it, %2 the day</extracomment>
        <translation>承認済 %1 %2</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>下書き</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>未保存</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>保存中…</translation>
    </message>
    <message>
        <source>%1 saved</source>
        <translation>%1 保存済</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>保存できません</translation>
    </message>
    <message>
        <source>New draft</source>
        <translation>作り直す</translation>
    </message>
    <message>
        <source>Make the texts anew from the memo, without the names</source>
        <translation>元のメモから、名称を伏せた文章を作り直します</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>外す</translation>
    </message>
    <message>
        <source>Out of the case book; its texts are kept</source>
        <translation>事例集から外します。文章は残ります</translation>
    </message>
    <message>
        <source>Take approval back</source>
        <translation>承認を取り消す</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>承認する</translation>
    </message>
</context>
<context>
    <name>yorozu::ui::StudyListModel</name>
    <message>
        <source>Without a title</source>
        <translation>（題名なし）</translation>
    </message>
    <message>
        <source>%1, %2, %3, %4</source>
        <extracomment>a row for the screen reader: title, whose it is, record, state</extracomment>
        <translation>%1、%2、%3、%4</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>承認済</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>下書き</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>題名</translation>
    </message>
    <message>
        <source>Whose it is</source>
        <extracomment>of the record; the case book itself does not say it</extracomment>
        <translation>元の企業</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
</context>
<context>
    <name>yorozu::ui::SuggestionPopup</name>
    <message>
        <source>Suggestions</source>
        <translation>候補</translation>
    </message>
</context>
<context>
    <name>yorozu::ui::TargetList</name>
    <message>
        <source>Fiscal year</source>
        <translation>年度</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Counted of</source>
        <translation>対象</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目標</translation>
    </message>
    <message>
        <source>The target was stored.</source>
        <translation>目標を保存しました。</translation>
    </message>
    <message>
        <source>The target was taken away.</source>
        <translation>目標を削除しました。</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>目標</translation>
    </message>
</context>
<context>
    <name>yorozu::ui::TaskForm</name>
    <message>
        <source>New task</source>
        <translation>新しいやること</translation>
    </message>
    <message>
        <source>Add task</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation>すること</translation>
    </message>
    <message>
        <source>Who does it</source>
        <translation>担当</translation>
    </message>
    <message>
        <source>Until when</source>
        <translation>期限</translation>
    </message>
</context>
<context>
    <name>yorozu::ui::TaskList</name>
    <message>
        <source>Tasks</source>
        <translation>やること</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>やること</translation>
    </message>
    <message>
        <source>New task</source>
        <translation>新しいやること</translation>
    </message>
    <message>
        <source>you</source>
        <translation>あなた</translation>
    </message>
    <message>
        <source>%1 · done</source>
        <translation>%1 · 完了</translation>
    </message>
    <message>
        <source>%1 · late, was due %2</source>
        <translation>%1 · 期限切れ %2</translation>
    </message>
    <message>
        <source>%1 · until %2</source>
        <translation>%1 · %2 まで</translation>
    </message>
    <message>
        <source>Take back: %1</source>
        <translation>取り消す：%1</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>取り消す</translation>
    </message>
    <message>
        <source>The task “%1” is taken back.</source>
        <translation>やること「%1」を取り消しました。</translation>
    </message>
    <message>
        <source>Show older ones (%1)</source>
        <translation>さらに前の記録を表示（%1件）</translation>
    </message>
</context>
<context>
    <name>yorozu::ui::TodayColumn</name>
    <message>
        <source>Try again</source>
        <translation>もう一度試す</translation>
    </message>
</context>
<context>
    <name>yorozu::ui::TodayPage</name>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>There is nothing to undo here.</source>
        <translation>取り消せる操作はありません。</translation>
    </message>
    <message>
        <source>My day</source>
        <translation>自分の一日</translation>
    </message>
    <message>
        <source>Confirmation</source>
        <translation>事務局確認</translation>
    </message>
    <message>
        <source>What the page shows</source>
        <translation>表示の切り替え</translation>
    </message>
</context>
<context>
    <name>yorozu::ui::TopBar</name>
    <message>
        <source>All offices</source>
        <translation>全拠点</translation>
    </message>
    <message>
        <source>Top bar</source>
        <translation>上部のバー</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>拠点</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新規</translation>
    </message>
    <message>
        <source>Begin a new record</source>
        <translation>新しい記録を始めます</translation>
    </message>
    <message>
        <source>Blank memo</source>
        <translation>白紙のメモ</translation>
    </message>
    <message>
        <source>Change user…</source>
        <translation>使う人を変える…</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>配色</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>文字の大きさ</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>As the computer</source>
        <translation>パソコンの設定に合わせる</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>明るい</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>暗い</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Keys of this page</source>
        <translation>この画面のキー</translation>
    </message>
    <message>
        <source>About YorozuDesk</source>
        <translation>よろずデスクについて</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>企業</translation>
    </message>
    <message>
        <source>Lock the screen</source>
        <translation>画面をロック</translation>
    </message>
    <message>
        <source>Change the password…</source>
        <translation>パスワードを変更…</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>サインアウト</translation>
    </message>
    <message>
        <source>Booking</source>
        <translation>予約</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>活動</translation>
    </message>
</context>
<context>
    <name>yorozu::ui::TraineesField</name>
    <message>
        <source>Trainee</source>
        <translation>トレーニー</translation>
    </message>
    <message>
        <source>Another trainee</source>
        <translation>トレーニーを追加</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>氏名</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>フリガナ</translation>
    </message>
    <message>
        <source>Branch or department</source>
        <translation>営業店・部署</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Long stay (six months)</source>
        <translation>長期（6ヶ月）</translation>
    </message>
</context>
<context>
    <name>yorozu::ui::TrainingEndForm</name>
    <message>
        <source>The training of %1 ends today</source>
        <translation>%1さんの研修を本日で終了</translation>
    </message>
    <message>
        <source>End the training</source>
        <translation>研修を終了する</translation>
    </message>
    <message>
        <source>Why before its last day</source>
        <translation>早く終える理由</translation>
    </message>
    <message>
        <source>Say why the training ends early.</source>
        <translation>早く終える理由を入力してください。</translation>
    </message>
</context>
<context>
    <name>yorozu::ui::TrainingLessonList</name>
    <message>
        <source>Class-room training</source>
        <translation>座学研修</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>テーマ</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>Who teaches</source>
        <translation>講師</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>受講済</translation>
    </message>
    <message>
        <source>“%1” was added.</source>
        <translation>「%1」を追加しました。</translation>
    </message>
    <message>
        <source>“%1” was stored.</source>
        <translation>「%1」を保存しました。</translation>
    </message>
    <message>
        <source>“%1” was taken away.</source>
        <translation>「%1」を取り除きました。</translation>
    </message>
</context>
<context>
    <name>yorozu::ui::TrainingPlanList</name>
    <message>
        <source>People in training</source>
        <translation>研修中の人</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>研修を再開</translation>
    </message>
    <message>
        <source>End it today…</source>
        <translation>本日で終了…</translation>
    </message>
    <message>
        <source>Past ones, too</source>
        <translation>終わった研修も表示</translation>
    </message>
    <message>
        <source>New coordinator</source>
        <translation>新任コーディネーター</translation>
    </message>
    <message>
        <source>From</source>
        <translation>開始日</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>終了日</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>同席回数</translation>
    </message>
    <message>
        <source>Colleagues</source>
        <translation>同席する人数</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>備考</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>ended %1: %2</source>
        <comment>a day, a reason</comment>
        <translation>%1終了：%2</translation>
    </message>
    <message>
        <source>over</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>begins %1</source>
        <translation>%1から</translation>
    </message>
    <message>
        <source>in training</source>
        <translation>研修中</translation>
    </message>
    <message>
        <source>The training plan was stored.</source>
        <translation>研修計画を保存しました。</translation>
    </message>
    <message>
        <source>The training is over. It goes on with a later last day; type it into “Until”.</source>
        <translation>研修期間は終わっています。続けるには「終了日」に後の日付を入力してください。</translation>
    </message>
    <message>
        <source>The training goes on.</source>
        <translation>研修を再開しました。</translation>
    </message>
    <message>
        <source>The training was ended.</source>
        <translation>研修を終了しました。</translation>
    </message>
</context>
<context>
    <name>yorozu::ui::TrainingSection</name>
    <message>
        <source>Training</source>
        <translation>研修</translation>
    </message>
    <message>
        <source>Class-room training: %1</source>
        <translation>座学研修：%1</translation>
    </message>
    <message>
        <source>Sitting in: %1</source>
        <translation>同席（OJT）：%1</translation>
    </message>
    <message>
        <source>A new coordinator learns in the class-room first, then sits in for a month with as many colleagues as possible. What was sat in on is counted from the bookings.</source>
        <translation>新任コーディネーターは座学研修のあと、1か月間できるだけ多くのコーディネーターと同席対応します。同席の実績は予約から数えます。</translation>
    </message>
</context>
<context>
    <name>yorozu::ui::TrainingSittings</name>
    <message>
        <source>Book the chosen session to sit in on</source>
        <translation>選んだ相談に同席を予約</translation>
    </message>
    <message>
        <source>Do not sit in on the chosen session</source>
        <translation>選んだ相談の同席を取りやめ</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>読み直す</translation>
    </message>
    <message>
        <source>ahead</source>
        <comment>a session</comment>
        <translation>予定</translation>
    </message>
    <message>
        <source>sat in on</source>
        <comment>a session</comment>
        <translation>同席済</translation>
    </message>
    <message>
        <source>%1, reached</source>
        <translation>%1、達成</translation>
    </message>
    <message>
        <source>Lessons %1 of %2 (%3 h)</source>
        <translation>座学 %1/%2（%3時間）</translation>
    </message>
    <message>
        <source>Sat in on %1 of %2</source>
        <translation>同席 %1/%2回</translation>
    </message>
    <message>
        <source>Colleagues %1 of %2</source>
        <translation>担当者 %1/%2人</translation>
    </message>
    <message>
        <source>Topics %1</source>
        <translation>相談分野 %1</translation>
    </message>
    <message>
        <source>With: %1</source>
        <translation>同席した担当者：%1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>About: %1</source>
        <translation>相談分野：%1</translation>
    </message>
    <message>
        <source>Undone.</source>
        <translation>元に戻しました。</translation>
    </message>
    <message>
        <source>Booked to sit in on.</source>
        <translation>同席を予約しました。</translation>
    </message>
    <message>
        <source>No longer sat in on.</source>
        <translation>同席を取りやめました。</translation>
    </message>
    <message>
        <source>Could be sat in on</source>
        <translation>同席できる相談（候補）</translation>
    </message>
    <message>
        <source>Sat in on, and to be</source>
        <translation>同席の予定と実績</translation>
    </message>
    <message>
        <source>Book to sit in</source>
        <translation>同席を予約</translation>
    </message>
    <message>
        <source>Do not sit in</source>
        <translation>同席を取りやめ</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Undo: sitting in</source>
        <translation>同席の変更を元に戻す</translation>
    </message>
    <message>
        <source>No session to propose</source>
        <translation>候補になる相談はありません</translation>
    </message>
    <message>
        <source>Either as many are settled as the plan asks for, or nothing is booked in its days yet.</source>
        <translation>計画の回数がすでに埋まっているか、期間中の予約がまだありません。</translation>
    </message>
    <message>
        <source>Nothing was sat in on yet</source>
        <translation>同席の予定・実績はまだありません</translation>
    </message>
    <message>
        <source>“Book to sit in” enters the first session.</source>
        <translation>「同席を予約」で最初の相談を入れられます。</translation>
    </message>
</context>
<context>
    <name>yorozu::ui::TransferPanel</name>
    <message>
        <source>Lists in and out</source>
        <translation>取り込み・書き出し</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>取り込み</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>書き出し</translation>
    </message>
</context>
<context>
    <name>yorozu::ui::UndoLine</name>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>元に戻す：%1</translation>
    </message>
</context>
<context>
    <name>yorozu::ui::UsePart</name>
    <message>
        <source>Copied to the clipboard.</source>
        <translation>クリップボードにコピーしました。</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n record(s)</source>
        <translation>
            <numerusform>%1：%n件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>yorozu::ui::UseTimesPart</name>
    <message>
        <source>Booths and coordinators</source>
        <translation>ブース・CO</translation>
    </message>
    <message>
        <source>Nothing can be booked in this period.</source>
        <translation>この期間に使えるブースはありません。</translation>
    </message>
    <message>
        <source>Nobody had a session in this period.</source>
        <translation>この期間に相談はありません。</translation>
    </message>
    <message>
        <source>Booths by hour</source>
        <translation>ブースの時間帯別</translation>
    </message>
    <message>
        <source>Coordinators</source>
        <translation>コーディネーター</translation>
    </message>
    <message>
        <source>sessions of who leads or is the second</source>
        <translation>主担当・副担当の相談</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>件数</translation>
    </message>
    <message>
        <source>Used %</source>
        <translation>稼働率</translation>
    </message>
    <message>
        <source>What the map of booths shows</source>
        <translation>ブースの図の内容</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>時間帯</translation>
    </message>
    <message>
        <source>Weekday</source>
        <translation>曜日</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>拠点</translation>
    </message>
    <message>
        <source>By what the coordinators are shown</source>
        <translation>コーディネーターの分け方</translation>
    </message>
</context>
<context>
    <name>yorozu::ui::UseView</name>
    <message>
        <source>Try again</source>
        <translation>もう一度</translation>
    </message>
    <message>
        <source>Parts of the use</source>
        <translation>利用状況の内容</translation>
    </message>
</context>
<context>
    <name>yorozu::ui::UserButton</name>
    <message>
        <source>User: %1, %2</source>
        <translation>使用者：%1、%2</translation>
    </message>
</context>
<context>
    <name>yorozu::ui::WaitingCard</name>
    <message>
        <source>wish: %1</source>
        <translation>希望 %1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
</context>
<context>
    <name>yorozu::ui::WaitingForm</name>
    <message>
        <source>Request of %1</source>
        <translation>枠未定の申込：%1</translation>
    </message>
    <message>
        <source>Somebody waits for a place</source>
        <translation>枠未定に加える</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Put on the list</source>
        <translation>枠未定に加える</translation>
    </message>
    <message>
        <source>Company or person</source>
        <translation>企業・相談者</translation>
    </message>
    <message>
        <source>Who comes</source>
        <translation>来る人</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>電話</translation>
    </message>
    <message>
        <source>From which day on</source>
        <translation>いつから</translation>
    </message>
    <message>
        <source>as soon as there is room</source>
        <translation>空きしだい</translation>
    </message>
    <message>
        <source>Until which day</source>
        <translation>いつまで</translation>
    </message>
    <message>
        <source>no last day</source>
        <translation>指定なし</translation>
    </message>
    <message>
        <source>At what time</source>
        <translation>時間帯</translation>
    </message>
    <message>
        <source>Anywhere</source>
        <translation>どこでも</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>場所</translation>
    </message>
    <message>
        <source>Anybody</source>
        <translation>指定なし</translation>
    </message>
    <message>
        <source>Coordinator</source>
        <translation>対応者</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>相談項目</translation>
    </message>
    <message>
        <source>How many minutes</source>
        <translation>長さ（分）</translation>
    </message>
    <message>
        <source>Came by</source>
        <translation>来訪経路</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>備考</translation>
    </message>
    <message>
        <source>Write how many minutes it should be, for example 60.</source>
        <translation>長さを分で書いてください（例：60）。</translation>
    </message>
</context>
<context>
    <name>yorozu::ui::WaitingTray</name>
    <message numerus="yes">
        <source>%n more</source>
        <comment>requests</comment>
        <translation>
            <numerusform>ほか %n件</numerusform>
        </translation>
    </message>
    <message>
        <source>Requests without a place</source>
        <translation>枠未定の希望</translation>
    </message>
    <message>
        <source>No place yet %1</source>
        <translation>枠未定 %1</translation>
    </message>
    <message>
        <source>Drag one to a free slot</source>
        <translation>空き枠へドラッグして配置</translation>
    </message>
</context>
<context>
    <name>yorozu::ui::WeekFilter</name>
    <message>
        <source>No other skill is on the staff list</source>
        <translation>職員名簿にほかのスキルはありません</translation>
    </message>
    <message>
        <source>Look for %1 no more</source>
        <translation>「%1」を条件から外す</translation>
    </message>
    <message>
        <source>Who is looked for</source>
        <translation>対応者で絞る</translation>
    </message>
    <message>
        <source>Only those who know</source>
        <translation>対応者で絞る</translation>
    </message>
    <message>
        <source>Skill</source>
        <translation>スキル</translation>
    </message>
    <message>
        <source>Look for a skill</source>
        <translation>スキルで絞る</translation>
    </message>
    <message>
        <source>Look for a skill (F)</source>
        <translation>スキルで絞る（F）</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>担当者</translation>
    </message>
    <message>
        <source>Look for one person</source>
        <translation>担当者で絞る</translation>
    </message>
    <message>
        <source>Hide full times</source>
        <translation>満の枠をかくす</translation>
    </message>
    <message>
        <source>Leave times blank at which no place is left (H)</source>
        <translation>空きのない時間を空白にする（H）</translation>
    </message>
    <message>
        <source>Look for a skill…</source>
        <translation>スキルで探す…</translation>
    </message>
    <message>
        <source>Look for one person…</source>
        <translation>担当者で探す…</translation>
    </message>
</context>
<context>
    <name>yorozu::ui::WeekGrid</name>
    <message>
        <source>Free places of the week</source>
        <translation>週の空き枠</translation>
    </message>
</context>
<context>
    <name>yorozu::ui::WeekHead</name>
    <message>
        <source>Show %1 by booth</source>
        <translation>%1をブース別に表示</translation>
    </message>
</context>
<context>
    <name>yorozu::ui::WeekLegend</name>
    <message>
        <source>free</source>
        <comment>step of the legend</comment>
        <translation>空き</translation>
    </message>
    <message>
        <source>plenty</source>
        <translation>余裕あり</translation>
    </message>
    <message>
        <source>half left</source>
        <translation>残り半分</translation>
    </message>
    <message>
        <source>few left</source>
        <translation>残りわずか</translation>
    </message>
    <message>
        <source>full</source>
        <translation>満</translation>
    </message>
    <message>
        <source>Number = free places</source>
        <translation>数字 = 空き枠</translation>
    </message>
    <message>
        <source>What the colours mean</source>
        <translation>色の意味</translation>
    </message>
</context>
<context>
    <name>yorozu::ui::WeekPopup</name>
    <message>
        <source>Book this time</source>
        <translation>この枠に予約を入れる</translation>
    </message>
    <message>
        <source>Enter</source>
        <comment>a key</comment>
        <translation>Enter</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>people</comment>
        <translation>
            <numerusform>ほか %n名</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Free at this time (%n person(s))</source>
        <translation>
            <numerusform>この時間に空いている対応者（%n名）</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
</context>
<context>
    <name>yorozu::ui::WeekSide</name>
    <message>
        <source>, </source>
        <comment>between offices</comment>
        <translation>・</translation>
    </message>
    <message>
        <source>Online</source>
        <comment>a place</comment>
        <translation>オンライン</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>予約</translation>
    </message>
    <message>
        <source>Book %1, %2, %3</source>
        <translation>%1 %2 %3 を予約</translation>
    </message>
    <message>
        <source>Nearest free times</source>
        <translation>早い空き枠</translation>
    </message>
    <message>
        <source>%1 min · %2</source>
        <extracomment>%1 minutes, %2 the offices</extracomment>
        <translation>%1分 · %2</translation>
    </message>
    <message>
        <source>There is no free time in the next four weeks.</source>
        <translation>4週間先まで空き枠はありません。</translation>
    </message>
    <message>
        <source>Use this week</source>
        <translation>今週の稼働</translation>
    </message>
    <message>
        <source>share of the opening hours</source>
        <translation>ブース使用率</translation>
    </message>
    <message numerus="yes">
        <source>%n at once</source>
        <translation>
            <numerusform>同時%n枠</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n booth(s)</source>
        <translation>
            <numerusform>%nブース</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>yorozu::ui::WeekView</name>
    <message numerus="yes">
        <source>%n booking(s)</source>
        <extracomment>sessions of the week, free half hours that are still to come, and how long these are</extracomment>
        <translation>
            <numerusform>予約 %n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n free place(s) ahead (%1 min)</source>
        <translation>
            <numerusform>これからの空き %n枠（%1分）</numerusform>
        </translation>
    </message>
    <message>
        <source>Another time or office</source>
        <translation>時間・事務所を移る</translation>
    </message>
    <message>
        <source>Longer or shorter</source>
        <translation>長く・短く</translation>
    </message>
    <message>
        <source>Previous or next week</source>
        <translation>前の週・次の週</translation>
    </message>
    <message>
        <source>What is free then; once more: book it</source>
        <translation>空きを見る。もう一度押すと予約</translation>
    </message>
    <message>
        <source>Book the marked time</source>
        <translation>選んだ時間に予約を入れる</translation>
    </message>
    <message>
        <source>Look for a skill</source>
        <translation>スキルで絞る</translation>
    </message>
    <message>
        <source>Hide or show full times</source>
        <translation>満の枠をかくす・見せる</translation>
    </message>
    <message>
        <source>Next week</source>
        <translation>次の週</translation>
    </message>
    <message>
        <source>Look for anybody</source>
        <translation>絞り込みをやめる</translation>
    </message>
    <message>
        <source>Nothing is free in this week.</source>
        <translation>この週に空きはありません</translation>
    </message>
    <message numerus="yes">
        <source> and %n more</source>
        <comment>sessions</comment>
        <translation>
            <numerusform> ほか%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>being held</source>
        <translation>押さえ中</translation>
    </message>
    <message>
        <source>out of service: %1</source>
        <translation>使用停止：%1</translation>
    </message>
    <message>
        <source>free</source>
        <comment>a booth</comment>
        <translation>空き</translation>
    </message>
    <message>
        <source>Free</source>
        <comment>booths</comment>
        <translation>空き</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>%1 %2 %3</source>
        <comment>a day, a time, an office</comment>
        <translation>%1%2 %3</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>休み</translation>
    </message>
    <message numerus="yes">
        <source>%n left</source>
        <comment>places</comment>
        <translation>
            <numerusform>残 %n</numerusform>
        </translation>
    </message>
    <message>
        <source>full</source>
        <comment>no place is left</comment>
        <translation>満</translation>
    </message>
    <message>
        <source>Seats in use</source>
        <translation>使用中の枠</translation>
    </message>
    <message>
        <source>Booths in use</source>
        <translation>使用中のブース</translation>
    </message>
    <message>
        <source>This time is over.</source>
        <translation>この時間は過ぎました。</translation>
    </message>
    <message>
        <source>Nobody who could hold the session is free.</source>
        <translation>この時間に空いている対応者がいません。</translation>
    </message>
    <message>
        <source>No booth is free the whole time.</source>
        <translation>通して空いているブースがありません。</translation>
    </message>
    <message>
        <source>Bookings cannot be changed from here.</source>
        <translation>ここからは予約を変更できません。</translation>
    </message>
    <message>
        <source>Taller or lower times, as usual</source>
        <translation>時間の高さを大きく・小さく・元に戻す</translation>
    </message>
</context>
<context>
    <name>yorozu::ui::WelcomePage</name>
    <message>
        <source>Welcome</source>
        <translation>ようこそ</translation>
    </message>
    <message>
        <source>A new data base for your centre in five minutes, or one that is there already.</source>
        <translation>拠点のデータベースを5分で作れます。すでにあるものを開くこともできます。</translation>
    </message>
    <message>
        <source>Who uses this computer?</source>
        <translation>この端末を使う人</translation>
    </message>
    <message>
        <source>One person</source>
        <translation>自分だけで使う</translation>
    </message>
    <message>
        <source>The program remembers who you are.</source>
        <translation>次からは、名前を選ばずに始まります。</translation>
    </message>
    <message>
        <source>Several people (reception, office)</source>
        <translation>何人かで使う（受付・事務局など）</translation>
    </message>
    <message>
        <source>At each start it is asked who sits here.</source>
        <translation>起動のたびに、使う人を選びます。</translation>
    </message>
    <message>
        <source>A data base that is there already</source>
        <translation>すでにあるデータベース</translation>
    </message>
    <message>
        <source>Open a data base</source>
        <translation>データベースを開く</translation>
    </message>
    <message>
        <source>The file that your centre works with already.</source>
        <translation>すでに拠点で使っているファイルを選びます。</translation>
    </message>
    <message>
        <source>Open one on a server</source>
        <translation>サーバーのデータベースを開く</translation>
    </message>
    <message>
        <source>Where several offices work together.</source>
        <translation>複数の事務所で共同利用している場合</translation>
    </message>
    <message>
        <source>Move a file to a server</source>
        <translation>ファイルのデータをサーバーへ移す</translation>
    </message>
    <message>
        <source>So that a second office can work on the same data.</source>
        <translation>複数の事務所で、同じデータを同時に使えるようになります。</translation>
    </message>
</context>
<context>
    <name>yorozu::ui::WordList</name>
    <message>
        <source>Topics</source>
        <translation>相談項目</translation>
    </message>
    <message>
        <source>Courses</source>
        <translation>支援コース</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>受付経路</translation>
    </message>
    <message>
        <source>Programmes</source>
        <translation>事業区分</translation>
    </message>
    <message>
        <source>Modes</source>
        <translation>相談方法</translation>
    </message>
    <message>
        <source>Kinds of agencies</source>
        <translation>機関区分</translation>
    </message>
    <message>
        <source>Job titles</source>
        <translation>職名</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>English</source>
        <translation>英語名</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>適用開始日</translation>
    </message>
    <message>
        <source>Valid to</source>
        <translation>適用終了日</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>%1まで</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>使用中</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>%1から</translation>
    </message>
    <message>
        <source>retired</source>
        <translation>廃止</translation>
    </message>
    <message>
        <source>“%1” was added.</source>
        <translation>「%1」を追加しました。</translation>
    </message>
    <message>
        <source>A new word from today</source>
        <translation>今日から新しい名称にする</translation>
    </message>
    <message>
        <source>Mend the spelling everywhere</source>
        <translation>誤字の訂正として過去の記録も直す</translation>
    </message>
    <message>
        <source>Records have “%1”. They keep it if “%2” is a new word from today on; a slip of the pen is mended in past records, too.</source>
        <translation>「%1」は記録で使われています。今日から「%2」を新しい名称にすると、過去の記録は元のまま残ります。誤字の訂正なら過去の記録の表示も直ります。</translation>
    </message>
    <message>
        <source>“%1” was stored.</source>
        <translation>「%1」を保存しました。</translation>
    </message>
    <message>
        <source>“%1” applies from today; past records keep “%2”.</source>
        <translation>今日から「%1」を使います。過去の記録は「%2」のままです。</translation>
    </message>
    <message>
        <source>The order was stored.</source>
        <translation>並び順を保存しました。</translation>
    </message>
</context>
<context>
    <name>yorozu::ui::WordsSection</name>
    <message>
        <source>Courses and categories</source>
        <translation>支援コースと分類</translation>
    </message>
    <message>
        <source>What memos and bookings can be filed under. Records keep the words that they were written with; what is retired is offered no more.</source>
        <translation>メモや予約で選べる項目です。記録には書いたときの名称が残り、廃止した項目は選択肢に出なくなります。</translation>
    </message>
    <message>
        <source>Word list</source>
        <translation>項目の種類</translation>
    </message>
</context>
<context>
    <name>yorozu::ui::ZemiForm</name>
    <message>
        <source>Theme of the Zemi</source>
        <translation>よろずゼミのテーマ</translation>
    </message>
    <message>
        <source>New theme of the Zemi</source>
        <translation>よろずゼミのテーマを追加</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>番号</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>題名</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Who of us gives it</source>
        <translation>講師（こちら）</translation>
    </message>
    <message>
        <source>Speakers from outside</source>
        <translation>講師（外部）</translation>
    </message>
    <message>
        <source>Offered from</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>until</source>
        <translation>終了</translation>
    </message>
</context>
</TS>
